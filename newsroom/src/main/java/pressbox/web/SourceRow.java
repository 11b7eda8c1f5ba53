package pressbox.web;

import java.time.Instant;
import java.util.List;
import pressbox.store.SourceShelf;
import pressbox.wire.Source;
import pressbox.wire.SourceState;
import pressbox.wire.SourceState.Health;
import pressbox.wire.Trail;

/// A source as the Sources page shows it.
public record SourceRow(Source source, SourceState state) {
    /// A visit drawn: its sign, its colour and what it says to those who do not see it.
    public record Stroke(String sign, String tone, String words) {}

    static SourceRow of(SourceShelf.Watched watched) {
        return new SourceRow(watched.source(), watched.state());
    }

    /// Whether a person should look at it.
    public boolean needsAttention() {
        return !source.paused() && !tone().equals("good") && state.health() != Health.NEW;
    }

    /// In words, with what is unusual about it.
    public String health() {
        if (source.paused()) {
            return "paused";
        }
        return switch (state.health()) {
            case NEW -> "new";
            case WELL -> "well";
            case QUIET -> "unusually quiet";
            case STALE -> "stale";
            case EMPTY -> "empty";
            case NO_LINE -> "our line is down";
            case FAILING -> "failing";
            case BLOCKED -> "blocked";
            case REFUSED -> "not allowed";
            case GONE -> "gone";
        };
    }

    public String icon() {
        if (source.paused()) {
            return "Ⅱ";
        }
        return switch (state.health()) {
            case NEW -> "○";
            case WELL -> "✓";
            case QUIET, STALE -> "…";
            case EMPTY -> "∅";
            case NO_LINE -> "⇹";
            case FAILING -> "!";
            case BLOCKED -> "▦";
            case REFUSED -> "–";
            case GONE -> "✕";
        };
    }

    public String tone() {
        if (source.paused()) {
            return "";
        }
        return switch (state.health()) {
            case NEW -> "";
            case WELL -> "good";
            case QUIET, STALE, EMPTY, NO_LINE, REFUSED -> "doubtful";
            case FAILING, BLOCKED, GONE -> "bad";
        };
    }

    /// When something new last appeared, and whether that is long for this source.
    public String lastNew(Instant now) {
        if (state.lastNew().equals(Instant.EPOCH)) {
            return "never";
        }
        String ago = Show.ago(state.lastNew(), now);
        return switch (state.health()) {
            case QUIET -> ago + ", longer than is usual for it";
            case STALE -> ago + ": it answers, but brings nothing";
            case NEW, WELL, EMPTY, NO_LINE, FAILING, BLOCKED, REFUSED, GONE -> ago;
        };
    }

    /// Where it is asked for by now, empty where it did not move.
    public String movedTo() {
        return state.moves().hasMoved(source) ? state.moves().addressOf(source) : "";
    }

    public List<Stroke> strokes() {
        return state.trail().steps().stream().map(SourceRow::stroke).toList();
    }

    /// The last visits counted, for those who do not see the picture.
    public String strokesInWords() {
        List<Trail.Step> steps = state.trail().steps();
        long brought = steps.stream().filter(step -> step == Trail.Step.NEW).count();
        long same = steps.stream()
                .filter(step -> step == Trail.Step.NOTHING_NEW || step == Trail.Step.EMPTY)
                .count();
        return steps.size() + " visits: " + brought + " with something new, " + same + " without, "
                + (steps.size() - brought - same) + " in vain";
    }

    private static Stroke stroke(Trail.Step step) {
        return switch (step) {
            case NEW -> new Stroke("new", "good", "something new");
            case NOTHING_NEW -> new Stroke("same", "", "nothing new");
            case EMPTY -> new Stroke("odd", "doubtful", "nothing listed");
            case NO_LINE -> new Stroke("odd", "doubtful", "our line was down");
            case REFUSED -> new Stroke("odd", "doubtful", "not allowed");
            case FAILED -> new Stroke("bad", "bad", "failed");
            case BLOCKED -> new Stroke("bad", "bad", "blocked");
            case GONE -> new Stroke("bad", "bad", "gone");
        };
    }
}
