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
import pressbox.origin.Credits;
import pressbox.origin.Cue;
import pressbox.origin.CuePhrases;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Reads who criticises, defends or praises whom: by the reporter's verb, or by words of judgement in a quotation.
public final class ReactionReader {
    private static final CuePhrases STANCES = CuePhrases.beside(ReactionReader.class, "stances.txt");

    private ReactionReader() {}

    /// The reactions of an article, in order of their words; each pair and stance once.
    public static List<Reaction> read(Prose prose, List<Quotation> quotations, Credits credits) {
        return new Reading(prose, quotations, credits).reactions();
    }

    private record Key(String who, String whom, Reaction.Stance stance) {}

    private static final class Reading {
        private final Prose prose;
        private final List<Quotation> quotations;
        private final Credits credits;
        private final Tokens tokens;
        private final Actors actors;
        private final Topics topics;
        private final List<Reaction> reactions = new ArrayList<>();
        private final Set<Key> seen = new HashSet<>();

        Reading(Prose prose, List<Quotation> quotations, Credits credits) {
            this.prose = prose;
            this.quotations = quotations.stream()
                    .filter(quotation -> quotation.kind() != Quotation.Kind.REPORTED)
                    .toList();
            this.credits = credits;
            tokens = prose.tokens();
            actors = new Actors(prose, tokens);
            topics = new Topics(prose, tokens);
        }

        List<Reaction> reactions() {
            List<Cue> stances = STANCES.in(tokens);
            int next = 0;
            int quotation = 0;
            for (Span sentence : prose.sentences()) {
                actors.enter(sentence);
                while (next < stances.size() && tokens.start(stances.get(next).first()) < sentence.end()) {
                    Cue cue = stances.get(next++);
                    if (cue.kind().equals("nothing")) {
                        continue;
                    }
                    int at = tokens.start(cue.first());
                    while (quotation < quotations.size()
                            && quotations.get(quotation).evidence().span().end() <= at) {
                        quotation++;
                    }
                    boolean quoted = quotation < quotations.size()
                            && quotations.get(quotation).parts().stream().anyMatch(part -> part.contains(at));
                    if (!quoted && at >= sentence.start()) {
                        told(cue, sentence);
                    }
                }
            }
            judged();
            reactions.sort(Comparator.comparing(reaction -> reaction.evidence().span()));
            return reactions;
        }

        /// The reporter says so: "X hailed Y", "Y was criticised by X".
        private void told(Cue cue, Span sentence) {
            if (actors.isPassive(cue)) {
                Optional<Named> whom = actors.before(cue, sentence);
                Optional<Named> who = actors.by(cue, sentence);
                add(who, whom, cue, sentence);
            } else {
                Optional<Named> who = actors.before(cue, sentence);
                for (Named whom : actors.after(cue, sentence)) {
                    add(who, Optional.of(whom), cue, sentence);
                }
            }
        }

        private void add(Optional<Named> who, Optional<Named> whom, Cue cue, Span evidence) {
            if (who.isPresent() && whom.isPresent()) {
                add(who.get(), whom.get(), stance(cue), evidence);
            }
        }

        private void add(Named who, Named whom, Reaction.Stance stance, Span evidence) {
            if (!who.equals(whom) && seen.add(new Key(who.name(), whom.name(), stance))) {
                reactions.add(new Reaction(prose.evidence(evidence), who, whom, stance, credits.originAt(evidence)));
            }
        }

        /// Somebody is judged in a quotation by name: "A B has been outstanding".
        private void judged() {
            List<Cue> cues = Judgements.in(tokens);
            int next = 0;
            for (Quotation quotation : quotations) {
                Span span = quotation.evidence().span();
                while (next < cues.size() && tokens.start(cues.get(next).first()) < span.start()) {
                    next++;
                }
                while (next < cues.size() && tokens.start(cues.get(next).first()) < span.end()) {
                    Cue cue = cues.get(next++);
                    int at = tokens.start(cue.first());
                    if (quotation.speaker().isPresent()
                            && quotation.parts().stream().anyMatch(part -> part.contains(at))) {
                        judged(quotation, cue);
                    }
                }
            }
        }

        private void judged(Quotation quotation, Cue cue) {
            Span sentence = prose.sentenceAt(tokens.start(cue.first()));
            Span words = quotation.evidence().span();
            Span within = new Span(Math.max(sentence.start(), words.start()), Math.min(sentence.end(), words.end()));
            Named speaker = quotation.speaker().get().candidates().getFirst();
            Reaction.Stance stance = actors.isNegated(cue) ? turned(stance(cue)) : stance(cue);
            List<Named> judged = actors.judged(cue, within, speaker);
            if (judged.isEmpty()) {
                judged = topics.of(cue, within, speaker).stream().toList();
            }
            for (Named whom : judged) {
                add(speaker, whom, stance, within);
            }
        }

        private static Reaction.Stance turned(Reaction.Stance stance) {
            return stance == Reaction.Stance.PRAISES ? Reaction.Stance.CRITICISES : Reaction.Stance.PRAISES;
        }

        private static Reaction.Stance stance(Cue cue) {
            return switch (cue.kind()) {
                case "criticises" -> Reaction.Stance.CRITICISES;
                case "defends" -> Reaction.Stance.DEFENDS;
                case "praises" -> Reaction.Stance.PRAISES;
                default -> throw new IllegalStateException("stances have an unknown kind " + cue.kind());
            };
        }
    }
}
