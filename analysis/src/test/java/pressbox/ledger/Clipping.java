package pressbox.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.article.Link;
import pressbox.article.Paragraph;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Evidence;
import pressbox.fact.Fact;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Result;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.football.Score;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// An article of an invented outlet, put together with its facts for a test.
public final class Clipping {
    private final String outlet;
    private final Instant at;
    private final Article article;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Claim, Judgement> judgements = new HashMap<>();
    private String owner;

    private Clipping(String outlet, String at, Article article) {
        this.outlet = outlet;
        this.owner = outlet;
        this.at = Instant.parse(at);
        this.article = article;
    }

    /// @param at as in `2031-03-01T12:00:00Z`
    public static Clipping of(String outlet, String at, String title, String body) {
        return of(outlet, at, title, body, "");
    }

    /// With a link on its first word; the empty address is none.
    public static Clipping of(String outlet, String at, String title, String body, String link) {
        String text = title.isEmpty() ? body : title + "\n\n" + body;
        Span place = new Span(text.length() - body.length(), text.length());
        Span first = new Span(place.start(), place.start() + body.indexOf(' '));
        return new Clipping(
                outlet,
                at,
                new Article(
                        address(outlet, at),
                        outlet,
                        title,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "",
                        List.of(),
                        Article.Access.FREE,
                        List.of(),
                        text,
                        List.of(new Paragraph(Paragraph.Kind.TEXT, place)),
                        List.of(),
                        List.of(),
                        link.isEmpty() ? List.of() : List.of(new Link(link, first))));
    }

    public static String address(String outlet, String at) {
        return "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + at;
    }

    public Clipping ownedBy(String group) {
        owner = group;
        return this;
    }

    public Clipping move(String words, String player, String to, Stage stage) {
        return move(words, player, to, stage, Transfer.Type.PERMANENT, "");
    }

    public Clipping move(String words, String player, String to, Stage stage, Transfer.Type type, String credited) {
        Optional<Club> club = to.isEmpty() ? Optional.empty() : Optional.of(Club.named(to));
        facts.add(new Transfer(
                evidence(words),
                Person.named(player),
                Optional.empty(),
                club,
                type,
                stage,
                "",
                "",
                credited.isEmpty() ? Origin.OWN : new Origin.Credited(credited, span(words))));
        return this;
    }

    public Clipping fitness(String words, String player, Availability.Status status, String until) {
        facts.add(new Availability(evidence(words), Person.named(player), status, 0, "", "", until, "", Origin.OWN));
        return this;
    }

    public Clipping quote(String words, String speaker) {
        Span place = span(words);
        Optional<Mention> mention = speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(place, Mention.Form.FULL, List.of(Person.named(speaker))));
        facts.add(new Quotation(
                new Evidence(article, place), List.of(place), Quotation.Kind.DIRECT, mention, "said", "", Origin.OWN));
        return this;
    }

    public Clipping result(String words, String first, String second, String score) {
        int dash = score.indexOf('-');
        facts.add(new Result(
                evidence(words),
                Club.named(first),
                Club.named(second),
                Optional.of(new Score(
                        Integer.parseInt(score.substring(0, dash)), Integer.parseInt(score.substring(dash + 1)))),
                Result.Winner.UNKNOWN,
                Result.Home.UNKNOWN,
                Optional.empty(),
                Optional.<LocalDate>empty(),
                Origin.OWN));
        return this;
    }

    public Clipping credit(String words, String source) {
        facts.add(new Credit(evidence(words), source, ""));
        return this;
    }

    public Clipping claim(String words, Verdict verdict) {
        Claim claim = new Claim(evidence(words), Optional.empty(), Origin.OWN);
        facts.add(claim);
        judgements.put(claim, new Judgement(words, Club.named("Alder Town"), "", verdict, ""));
        return this;
    }

    private Evidence evidence(String words) {
        return new Evidence(article, span(words));
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + article.text());
        }
        return new Span(start, start + words.length());
    }

    public Reading reading() {
        return new Reading(article, facts, judgements);
    }

    public Filed filed() {
        return new Filed(reading(), at, outlet, owner);
    }
}
