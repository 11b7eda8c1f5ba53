package pressbox.claim;

import java.util.Optional;

/// A claim about a side by a name that several clubs bear: "the Latics" of Oldham or Wigan.
record Unnamed(String club, String name) implements Question {
    /// Read where such a name opens the sentence's statement and no club is named that it could be of instead.
    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        int subject = !s.isSomeClub(0) && s.is(0, "the") ? 1 : 0;
        boolean own = s.clubs().stream().anyMatch(club -> club.name().equals(c.own()));
        return s.isSomeClub(subject) && !own ? Optional.of(new Unnamed(c.own(), s.written(subject))) : Optional.empty();
    }

    @Override
    public String inWords() {
        return "a claim about " + name;
    }

    @Override
    public Verdict judge(Setting setting) {
        return new Verdict.CannotTell("several clubs are called “" + name + "”, and the sentence does not say which");
    }
}
