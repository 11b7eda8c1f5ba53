package pressbox.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Availability;
import pressbox.fact.Quotation;
import pressbox.fact.Transfer;
import pressbox.football.Beat;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.reading.Reading;
import pressbox.text.Folding;

/// Names of people that nobody has, one or two letters off a known one.
///
/// Known are the people of the name book and those whom other outlets' facts are about. A new name that is near none
/// is no finding: news is full of them.
final class SpellingCheck {
    private SpellingCheck() {}

    static List<Finding> of(Reading draft, Background background) {
        LocalDate today = background.now().atZone(ZoneOffset.UTC).toLocalDate();
        Set<String> reported = reported(background);
        Map<String, Mention> unknown = new LinkedHashMap<>();
        background.names().find(draft.article().text(), Beat.general(today)).all().stream()
                .filter(mention -> mention.form() == Mention.Form.FULL)
                .forEach(mention -> mention.person()
                        .map(Person::name)
                        .filter(name -> name.indexOf(' ') > 0)
                        .filter(name -> background.names().person(name).isEmpty())
                        .filter(name -> !reported.contains(Folding.fold(name)))
                        .ifPresent(name -> unknown.putIfAbsent(name, mention)));
        return unknown.entrySet().stream()
                .flatMap(entry -> near(entry.getKey(), background).stream()
                        .map(near -> finding(entry.getKey(), entry.getValue(), near)))
                .toList();
    }

    private static Optional<String> near(String name, Background background) {
        return background.names().nearestPeople(name).stream().findFirst();
    }

    /// Folded names that at least one other outlet uses for somebody it states a fact about.
    private static Set<String> reported(Background background) {
        Set<String> names = new HashSet<>();
        background.readings().stream()
                .flatMap(filed -> filed.reading().facts().stream())
                .forEach(fact -> {
                    if (fact instanceof Transfer move) {
                        names.add(Folding.fold(move.person().name()));
                    } else if (fact instanceof Availability state) {
                        names.add(Folding.fold(state.person().name()));
                    } else if (fact instanceof Quotation quote) {
                        quote.speaker()
                                .flatMap(Mention::person)
                                .ifPresent(person -> names.add(Folding.fold(person.name())));
                    }
                });
        return names;
    }

    private static Finding finding(String name, Mention mention, String near) {
        return new Finding(
                Finding.Code.NAME_UNKNOWN,
                Finding.Severity.WARN,
                mention.span(),
                "Nobody known is called " + Excerpt.of(name) + ": if you mean " + near + ", spell it so.",
                List.of());
    }
}
