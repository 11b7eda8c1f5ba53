package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// The compiled names of a [NameBook].
final class Lexicon {
    /// One way to name somebody.
    ///
    /// @param capitals which words must stand with a capital, as bits from the first word
    record Entry(Named named, Mention.Form form, int capitals) {}

    final PhraseTrie trie;
    final List<List<Entry>> entries = new ArrayList<>();

    Lexicon(List<Named> all) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        for (Named named : all) {
            switch (named) {
                case Club club -> {
                    add(builder, club, Mention.Form.FULL, club.name());
                    add(builder, club, Mention.Form.SHORT, club.names());
                    add(builder, club, Mention.Form.NICKNAME, club.nicknames());
                    add(builder, club, Mention.Form.SHORT, club.ambiguous());
                }
                case Person person -> {
                    add(builder, person, formOf(person.name()), person.name());
                    person.names().forEach(name -> add(builder, person, formOf(name), name));
                    if (person.surname().length() > 2) {
                        add(builder, person, Mention.Form.SHORT, person.surname());
                    }
                }
                case Competition competition -> {
                    add(builder, competition, Mention.Form.FULL, competition.name());
                    add(builder, competition, Mention.Form.SHORT, competition.names());
                    add(builder, competition, Mention.Form.SHORT, competition.former());
                }
                case Nation nation -> {
                    add(builder, nation, Mention.Form.FULL, nation.name());
                    add(builder, nation, Mention.Form.NICKNAME, nation.teamNames());
                }
                case Ground ground -> {
                    add(builder, ground, Mention.Form.FULL, ground.name());
                    add(builder, ground, Mention.Form.SHORT, ground.names());
                }
                case Outlet outlet -> {
                    add(builder, outlet, Mention.Form.FULL, outlet.name());
                    add(builder, outlet, Mention.Form.SHORT, outlet.names());
                }
            }
        }
        trie = builder.build();
    }

    /// A name of one word ("Rodri", "Kevin") is no full name when another name follows.
    private static Mention.Form formOf(String personsName) {
        return personsName.indexOf(' ') < 0 ? Mention.Form.SHORT : Mention.Form.FULL;
    }

    private void add(PhraseTrie.Builder builder, Named named, Mention.Form form, List<String> names) {
        names.forEach(name -> add(builder, named, form, name));
    }

    private void add(PhraseTrie.Builder builder, Named named, Mention.Form form, String name) {
        int phrase = builder.add(name);
        if (phrase == PhraseTrie.NONE) {
            return;
        }
        if (phrase == entries.size()) {
            entries.add(new ArrayList<>());
        }
        Tokens tokens = Tokens.of(name);
        int capitals = 0;
        for (int i = 0; i < Math.min(31, tokens.size()); i++) {
            if (tokens.isCapital(i)) {
                capitals |= 1 << i;
            }
        }
        entries.get(phrase).add(new Entry(named, form, capitals));
    }
}
