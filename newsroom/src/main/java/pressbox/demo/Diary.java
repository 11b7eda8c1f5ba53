package pressbox.demo;

import java.time.LocalDate;
import java.time.Month;

/// On which days of one season each club already plays.
final class Diary {
    private static final int DAYS = 400;
    private static final int[] NEAR = {0, 1, -1, 2, -2};
    private static final int LONGEST_WAIT = 40;

    private final long start;
    private final boolean[][] busy;
    private final int gap;

    Diary(Era era, int clubs) {
        this.start = LocalDate.of(era.year(), Month.JULY, 1).toEpochDay();
        this.busy = new boolean[clubs][DAYS];
        this.gap = era.year() < 1960 ? 0 : 1;
    }

    boolean free(int club, LocalDate date) {
        int day = (int) (date.toEpochDay() - start);
        for (int d = day - gap; d <= day + gap; d++) {
            if (busy[club][d]) {
                return false;
            }
        }
        return true;
    }

    void book(int club, LocalDate date) {
        busy[club][(int) (date.toEpochDay() - start)] = true;
    }

    /// The wanted date, or the nearest one on which both clubs are free; books it for both.
    LocalDate bookNear(int one, int other, LocalDate wanted) {
        for (int shift : NEAR) {
            if (bothFree(one, other, wanted.plusDays(shift))) {
                return bookBoth(one, other, wanted.plusDays(shift));
            }
        }
        return bookFrom(one, other, wanted);
    }

    /// The wanted date, or the first one after it on which both clubs are free; books it for both.
    LocalDate bookFrom(int one, int other, LocalDate wanted) {
        for (int shift = 0; shift < LONGEST_WAIT; shift++) {
            if (bothFree(one, other, wanted.plusDays(shift))) {
                return bookBoth(one, other, wanted.plusDays(shift));
            }
        }
        throw new IllegalStateException("no day after %s for clubs %d and %d".formatted(wanted, one, other));
    }

    private boolean bothFree(int one, int other, LocalDate date) {
        return free(one, date) && free(other, date);
    }

    private LocalDate bookBoth(int one, int other, LocalDate date) {
        book(one, date);
        book(other, date);
        return date;
    }
}
