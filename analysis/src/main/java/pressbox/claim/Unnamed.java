package pressbox.claim;

import java.util.Optional;

/// A claim about a side by a name that several clubs bear: "the Latics" of Oldham or Wigan.
record Unnamed(String club, String name) implements Question {
    /// Read where such a name opens the sentence's statement and no club is named that it could be of instead.
    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean subject = i == 0 || (i == 1 && s.is(0, "the"));
            boolean own = s.clubs().stream().anyMatch(club -> club.name().equals(c.own()));
            if (subject && s.isSomeClub(i) && !own) {
                return Optional.of(new Unnamed(c.own(), s.written(i)));
            }
        }
        return Optional.empty();
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
