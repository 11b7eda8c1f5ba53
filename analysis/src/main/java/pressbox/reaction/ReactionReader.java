package pressbox.reaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.football.Named;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.origin.Credits;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Reads who criticises, defends or praises whom: by the reporter's verb, or by words of judgement in a quotation.
public final class ReactionReader {
    /// The kind of "called" and "described", whose stance is that of the judgement behind them.
    private static final String NAMES = "names";

    private static final int FARTHEST_WORD = 16;
    private static final int FARTHEST_GOAL = 9;

    private ReactionReader() {}

    /// The reactions of an article, in order of their words; each pair and stance once.
    public static List<Reaction> read(Prose prose, List<Quotation> quotations, Credits credits) {
        return new Reading(prose, quotations, credits).reactions();
    }

    private record Key(String who, String whom, Reaction.Stance stance) {}

    private static final class Reading {
        private final Prose prose;
        private final List<Quotation> quotations = new ArrayList<>();
        private final Credits credits;
        private final Tokens tokens;
        private final Actors actors;
        private final Targets targets;
        private final Judged judged;
        private final List<Cue> stances;
        private final List<Judgement> judgements;
        private final List<Reaction> reactions = new ArrayList<>();
        private final Set<Key> seen = new HashSet<>();

        Reading(Prose prose, List<Quotation> quotations, Credits credits) {
            this.prose = prose;
            this.credits = credits;
            tokens = prose.tokens();
            for (Quotation quotation : quotations) {
                if (quotation.kind() != Quotation.Kind.REPORTED) {
                    this.quotations.add(quotation);
                }
            }
            stances = credits.cues().stances();
            Standing standing = new Standing(prose);
            actors = new Actors(prose, standing);
            targets = new Targets(prose, standing);
            judged = new Judged(prose, standing);
            judgements = Judgements.in(tokens, judging());
        }

        /// Where words of judgement count: what somebody says, and what stands behind "called".
        private List<Span> judging() {
            List<Span> places = new ArrayList<>();
            for (Quotation quotation : quotations) {
                if (isSomebodys(quotation)) {
                    places.add(quotation.evidence().span());
                }
            }
            for (Cue cue : stances) {
                if (cue.kind().equals(NAMES)) {
                    places.add(tokens.span(cue.last(), Math.min(cue.last() + FARTHEST_WORD, tokens.size() - 1)));
                }
            }
            places.sort(Comparator.naturalOrder());
            return places;
        }

        List<Reaction> reactions() {
            List<Span> sentences = prose.sentences();
            int sentence = 0;
            int quotation = 0;
            for (Cue cue : stances) {
                int at = tokens.start(cue.first());
                while (sentence < sentences.size() && sentences.get(sentence).end() <= at) {
                    sentence++;
                }
                while (quotation < quotations.size()
                        && quotations.get(quotation).evidence().span().end() <= at) {
                    quotation++;
                }
                boolean told = sentence < sentences.size()
                        && sentences.get(sentence).contains(at)
                        && !cue.kind().equals("nothing")
                        && !(quotation < quotations.size() && isSaid(at, quotations.get(quotation)));
                if (told) {
                    actors.enter(sentence);
                    told(cue, sentences.get(sentence));
                }
            }
            judged();
            reactions.sort(Comparator.comparing(reaction -> reaction.evidence().span()));
            return reactions;
        }

        /// The reporter says so: "X hailed Y", "Y was criticised by X", "X's attack on Y", "Y drew praise from X".
        private void told(Cue cue, Span sentence) {
            if (actors.isNegated(cue) || tokens.gap(cue.first()) == Tokens.Gap.HYPHEN) {
                return;
            }
            Optional<Reaction.Stance> stance = stance(cue, sentence);
            if (stance.isEmpty()) {
                return;
            }
            if (cue.kind().endsWith(" received") || actors.isPassive(cue)) {
                Optional<Named> who = cue.kind().endsWith(" received")
                        ? actors.behind(cue, sentence)
                        : actors.by(cue, sentence, true);
                actors.subject(cue, sentence).ifPresent(whom -> add(who, whom, stance.get(), sentence));
                return;
            }
            Optional<Named> who =
                    cue.kind().endsWith(" noun") ? actors.owner(cue, sentence) : actors.subject(cue, sentence);
            if (who.isPresent()) {
                for (Named whom : targets.of(cue, sentence, who.get())) {
                    if (!isOnThePitch(cue, whom) && !isForecast(cue)) {
                        add(who, whom, stance.get(), sentence);
                    }
                }
            }
        }

        /// A club is defended by its back four and supported by its followers, a person by words.
        private boolean isOnThePitch(Cue cue, Named whom) {
            return !(whom instanceof Person)
                    && (cue.first() == cue.last() && tokens.folded(cue.first()).startsWith("defend")
                            || tokens.is(cue.last() - 1, "support"));
        }

        /// "backed him to score".
        private boolean isForecast(Cue cue) {
            if (cue.first() != cue.last() || !tokens.folded(cue.first()).startsWith("back")) {
                return false;
            }
            int end = Math.min(tokens.size(), cue.last() + FARTHEST_GOAL);
            for (int token = cue.last() + 1; token < end && tokens.gap(token) != Tokens.Gap.COMMA; token++) {
                if (tokens.is(token, "to")) {
                    return true;
                }
            }
            return false;
        }

        private void add(Optional<Named> who, Named whom, Reaction.Stance stance, Span evidence) {
            who.ifPresent(named -> add(named, whom, stance, evidence));
        }

        /// The stance of a cue; "called", "described" take that of the judgement behind them.
        private Optional<Reaction.Stance> stance(Cue cue, Span sentence) {
            if (!cue.kind().equals(NAMES)) {
                return Optional.of(stance(cue));
            }
            int low = 0;
            int high = judgements.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (judgements.get(middle).first() <= cue.last()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < judgements.size()
                            && judgements.get(low).first() <= cue.last() + FARTHEST_WORD
                            && tokens.start(judgements.get(low).first()) < sentence.end()
                            && !judgements.get(low).towards()
                    ? Optional.of(judgements.get(low).stance())
                    : Optional.empty();
        }

        private void add(Named who, Named whom, Reaction.Stance stance, Span evidence) {
            if (!who.equals(whom) && seen.add(new Key(who.name(), whom.name(), stance))) {
                reactions.add(new Reaction(prose.evidence(evidence), who, whom, stance, credits.originAt(evidence)));
            }
        }

        /// Somebody is judged in a quotation: "A B has been outstanding".
        private void judged() {
            int next = 0;
            for (Quotation quotation : quotations) {
                Span span = quotation.evidence().span();
                while (next < judgements.size()
                        && tokens.start(judgements.get(next).first()) < span.start()) {
                    next++;
                }
                while (next < judgements.size()
                        && tokens.start(judgements.get(next).first()) < span.end()) {
                    Judgement judgement = judgements.get(next++);
                    if (isSomebodys(quotation) && isSaid(tokens.start(judgement.first()), quotation)) {
                        judged(quotation, judgement);
                    }
                }
            }
        }

        private static boolean isSomebodys(Quotation quotation) {
            return quotation.speaker().isPresent()
                    && !(quotation.speaker().get().candidates().getFirst() instanceof Outlet);
        }

        private static boolean isSaid(int place, Quotation quotation) {
            for (Span part : quotation.parts()) {
                if (part.contains(place)) {
                    return true;
                }
            }
            return false;
        }

        private void judged(Quotation quotation, Judgement judgement) {
            if (actors.isNegated(judgement.first())) {
                return;
            }
            Span sentence = prose.sentenceAt(tokens.start(judgement.first()));
            Named speaker = quotation.speaker().get().candidates().getFirst();
            Span words = quotation.evidence().span();
            Span within = new Span(Math.max(sentence.start(), words.start()), Math.min(sentence.end(), words.end()));
            for (Named whom : judged.of(judgement, within, speaker)) {
                add(speaker, whom, judgement.stance(), within);
            }
        }

        private static Reaction.Stance stance(Cue cue) {
            String kind = cue.kind();
            int end = kind.indexOf(' ');
            return switch (end < 0 ? kind : kind.substring(0, end)) {
                case "criticises" -> Reaction.Stance.CRITICISES;
                case "defends" -> Reaction.Stance.DEFENDS;
                case "praises" -> Reaction.Stance.PRAISES;
                default -> throw new IllegalStateException("stances have an unknown kind " + cue.kind());
            };
        }
    }
}
