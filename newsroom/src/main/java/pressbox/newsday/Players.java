package pressbox.newsday;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.football.Slug;
import pressbox.ledger.Bulletin;
import pressbox.ledger.Rumour;
import pressbox.pack.ClubPack;
import pressbox.pack.PackPerson;
import pressbox.reading.Filed;
import pressbox.site.Piece;
import pressbox.site.PlayerPage;

/// Gathers what the site tells of the club's players: those of whom there is something to tell.
final class Players {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int QUOTES = 6;

    private Players() {}

    static List<PlayerPage> of(ClubPack pack, NewsList news, List<Piece> pieces) {
        List<PlayerPage> pages = new ArrayList<>();
        for (PackPerson person : pack.people()) {
            if (person.role() == Person.Role.PLAYER || person.role() == Person.Role.MANAGER) {
                PlayerPage page = new PlayerPage(
                        Slug.of(person.name()),
                        person.name(),
                        about(person, pack),
                        availability(person.name(), news, pack.zone()),
                        quotes(person.name(), news, pack.zone()),
                        rumours(person.name(), news, pack.zone()),
                        pieces.stream().filter(piece -> speaksOf(piece, person)).toList());
                if (!page.quotes().isEmpty()
                        || !page.rumours().isEmpty()
                        || !page.pieces().isEmpty()
                        || !page.availability().isEmpty()) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private static String about(PackPerson person, ClubPack pack) {
        String what = person.role() == Person.Role.MANAGER ? "manager" : person.position();
        String number = person.number() > 0 ? "No. " + person.number() + ", " : "";
        return number + (what.isEmpty() ? "player" : what) + ", " + pack.club()
                + (person.nationality().isEmpty() ? "" : ", " + person.nationality());
    }

    private static String availability(String name, NewsList news, ZoneId zone) {
        List<Bulletin> bulletins = news.ledger().bulletins(name);
        if (bulletins.isEmpty()) {
            return "";
        }
        Bulletin last = bulletins.getLast();
        String state = last.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String why = last.reason().isEmpty() ? "" : ", " + last.reason();
        String until = last.until().isEmpty() ? "" : ", " + last.until();
        return capital(state) + why + until + ". " + last.outlet() + ", " + day(last.at(), zone) + ".";
    }

    private static List<PlayerPage.Quote> quotes(String name, NewsList news, ZoneId zone) {
        Map<String, PlayerPage.Quote> byWords = new LinkedHashMap<>();
        for (Filed filed : news.filed().reversed()) {
            filed.reading()
                    .facts(Quotation.class)
                    .filter(quote -> isBy(quote, name))
                    .forEach(quote -> byWords.putIfAbsent(
                            quote.words(),
                            new PlayerPage.Quote(
                                    List.of(quote.words().split("\n\n", -1)),
                                    quote.medium(),
                                    filed.outlet(),
                                    filed.address(),
                                    day(filed.at(), zone))));
        }
        return byWords.values().stream().limit(QUOTES).toList();
    }

    private static boolean isBy(Quotation quote, String name) {
        Optional<Named> speaker = quote.speaker().flatMap(Mention::named);
        return (quote.kind() == Quotation.Kind.DIRECT || quote.kind() == Quotation.Kind.POST)
                && speaker.filter(who -> who.name().equals(name)).isPresent();
    }

    private static List<PlayerPage.Line> rumours(String name, NewsList news, ZoneId zone) {
        return news.ledger().rumours().stream()
                .filter(rumour -> rumour.player().equals(name))
                .map(rumour -> line(rumour, news.at(), zone))
                .toList();
    }

    private static PlayerPage.Line line(Rumour rumour, Instant now, ZoneId zone) {
        Rumour.Report last = rumour.history().getLast();
        String to = rumour.to().isEmpty() ? "a move, nobody named" : "to " + rumour.to();
        return new PlayerPage.Line(to, rumour.stage(now).word(), last.outlet(), day(last.at(), zone));
    }

    private static boolean speaksOf(Piece piece, PackPerson person) {
        String text = piece.headline() + " " + piece.text();
        return text.contains(person.name());
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
