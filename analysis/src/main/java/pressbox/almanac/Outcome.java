package pressbox.almanac;

/// What a match was for one club: a win, a clean sheet, a defeat by three or more.
public interface Outcome {
    boolean fits(int scored, int conceded);

    /// "1 defeat", "9 defeats", "no wins by 3 or more".
    String counted(int count);
}
