package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who and which clubs were spoken of last, as one reads on.
final class Recall {
    private static final int FAR = 3;

    /// Bounds on who may still be meant; they keep the work in step with the length of a text.
    private static final int MOST_PEOPLE = 60;

    private static final int MOST_CLUBS = 40;

    private int sentence = -1;
    private @Nullable Someone subject;
    private @Nullable Someone subjectBefore;
    private int subjectSentence = -1;
    private @Nullable Someone quoted;
    private int quotedSentence = -9;
    private final List<Someone> people = new ArrayList<>();
    private List<Club> clubsHere = new ArrayList<>(2);
    private List<Club> clubsBefore = new ArrayList<>(2);
    private final List<Club> clubs = new ArrayList<>();

    /// Goes on to the sentence of this number.
    void reach(int now) {
        if (now == sentence) {
            return;
        }
        if (subject != null) {
            subjectBefore = subject;
            subjectSentence = sentence;
            subject = null;
        }
        if (!clubsHere.isEmpty()) {
            clubsBefore = clubsHere;
            clubsHere = new ArrayList<>(2);
        }
        sentence = now;
    }

    void person(Someone someone, int token, boolean inQuotes) {
        bringForward(people, someone, MOST_PEOPLE);
        someone.lastToken = token;
        someone.lastSentence = sentence;
        if (inQuotes) {
            quoted = someone;
            quotedSentence = sentence;
        } else if (subject == null) {
            subject = someone;
        }
    }

    /// Keeps somebody in mind who is meant by a pronoun.
    void touch(Someone someone) {
        someone.lastSentence = sentence;
        if (subject == null) {
            subject = someone;
        }
    }

    void club(Club club) {
        bringForward(clubs, club, MOST_CLUBS);
        if (!isHere(club)) {
            clubsHere.add(club);
        }
    }

    /// Most often it is the same object; to compare two clubs part by part is dear.
    private boolean isHere(Club club) {
        for (Club each : clubsHere) {
            if (Objects.equals(each, club)) {
                return true;
            }
        }
        return false;
    }

    /// Makes it the last of the list and forgets the first of a list that has grown too long.
    private static <T> void bringForward(List<T> latest, T each, int most) {
        int last = latest.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (Objects.equals(latest.get(i), each)) {
                if (i == last) {
                    return;
                }
                latest.remove(i);
                break;
            }
        }
        if (latest.size() == most) {
            latest.removeFirst();
        }
        latest.add(each);
    }

    /// The person that "he" or "she" most likely means: the subject of this sentence, else of one shortly before.
    @Nullable
    Someone pronoun(boolean she, boolean inQuotes) {
        if (inQuotes) {
            return quoted != null && sentence - quotedSentence < FAR && fits(quoted, she) ? quoted : null;
        }
        if (subject != null && fits(subject, she)) {
            return subject;
        }
        if (subjectBefore != null && sentence - subjectSentence <= FAR && fits(subjectBefore, she)) {
            return subjectBefore;
        }
        for (int i = people.size() - 1; i >= 0; i--) {
            Someone someone = people.get(i);
            if (sentence - someone.lastSentence <= FAR && fits(someone, she)) {
                return someone;
            }
        }
        return null;
    }

    private static boolean fits(Someone someone, boolean she) {
        return she ? !someone.isMale() : !someone.isFemale();
    }

    /// People spoken of so far, the latest last.
    List<Someone> people() {
        return people;
    }

    boolean isRecent(Someone someone) {
        return sentence - someone.lastSentence <= 1;
    }

    boolean isNear(Someone someone) {
        return sentence - someone.lastSentence <= FAR;
    }

    /// Clubs spoken of so far, the latest last.
    List<Club> clubs() {
        return clubs;
    }

    /// The only club of this sentence, or of the last one that named any.
    List<Club> theirs() {
        return List.copyOf(clubsHere.isEmpty() ? clubsBefore : clubsHere);
    }
}
