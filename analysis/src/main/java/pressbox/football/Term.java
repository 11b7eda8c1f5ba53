package pressbox.football;

/// What a word or phrase of football English may be: a set of kinds, the positions it may mean, the role it names.
///
/// @param kinds     the kinds as bits
/// @param positions positions as bits of [Positions], 0 for none
/// @param role      `UNKNOWN` where it names none
record Term(long kinds, int positions, Person.Role role) {
    static final long POSITION = 1;
    static final long ROLE = 1 << 1;
    static final long MAN = 1 << 2;
    static final long CAPTAIN = 1 << 3;
    static final long INTERNATIONAL = 1 << 4;
    static final long SIDE = 1 << 5;
    static final long HOME = 1 << 6;
    static final long AWAY = 1 << 7;
    static final long CLUB = 1 << 8;
    static final long FORMER = 1 << 9;
    static final long FILLER = 1 << 10;
    static final long HE = 1 << 11;
    static final long SHE = 1 << 12;
    static final long THEY = 1 << 13;
    static final long WE = 1 << 14;
    static final long DETERMINER = 1 << 15;
    static final long OUR = 1 << 16;
    static final long OPINION = 1 << 17;
    static final long SPEECH = 1 << 18;
    static final long PLAY = 1 << 19;
    static final long FEAT = 1 << 20;
    static final long HONORIFIC = 1 << 21;
    static final long PARTICLE = 1 << 22;
    static final long SUFFIX = 1 << 23;
    static final long CALENDAR = 1 << 24;
    static final long THING = 1 << 25;
    static final long EXTENDS = 1 << 26;
    static final long STOP = 1 << 27;
    static final long EVERYDAY = 1 << 28;
    static final long PLACE = 1 << 29;
    static final long GIVEN = 1 << 30;
    static final long FEMALE = 1L << 31;
    static final long PLAYING = 1L << 33;
    static final long TRUST = 1L << 32;

    /// Kinds that can head a description of a person.
    static final long PERSON_HEAD = POSITION | ROLE | MAN;

    /// All kinds; the two bits above them are [Lexicon]'s.
    static final long ANY = (1L << 62) - 1;

    static final Term NONE = new Term(0, 0, Person.Role.UNKNOWN);

    boolean is(long kind) {
        return (kinds & kind) != 0;
    }

    Term and(Term other) {
        return new Term(
                kinds | other.kinds, positions | other.positions, role == Person.Role.UNKNOWN ? other.role : role);
    }
}
