package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Fact;
import pressbox.fact.Quotation;
import pressbox.fact.Transfer;
import pressbox.newsday.Newsroom;
import pressbox.reading.Filed;
import pressbox.store.EvidenceShelf;
import pressbox.store.ReadingShelf;
import pressbox.story.Contradictions;
import pressbox.story.Ranked;
import pressbox.story.Story;

/// One story: its sources in time, who copied whom, its quotes and facts, and where the outlets disagree.
final class StoryPage {
    private final Newsroom room;
    private final ReadingShelf readings;
    private final EvidenceShelf evidence;

    StoryPage(Newsroom room) {
        this.room = room;
        this.readings = new ReadingShelf(room.store());
        this.evidence = new EvidenceShelf(room.store());
    }

    void get(Context context, Pages pages) {
        Ranked ranked = room.news()
                .story(context.pathParam("id"))
                .orElseThrow(
                        () -> new NotFoundResponse("This story is no longer among the day's; its articles are kept."));
        Story story = ranked.story();
        Map<String, String> copies = new HashMap<>();
        story.copies().forEach(copy -> copies.putIfAbsent(copy.copy(), copy.how()));
        Map<String, Object> shown = new HashMap<>();
        shown.put("ranked", ranked);
        shown.put("chain", CopyChain.of(story));
        shown.put("copies", copies);
        shown.put("edits", edits(story));
        shown.put(
                "evidence",
                evidence.of(story.articles().stream().map(Filed::address).toList()));
        shown.put(
                "quotes",
                facts(story, Quotation.class).filter(StoryPage::isDirect).toList());
        shown.put("moves", facts(story, Transfer.class).toList());
        shown.put("squad", facts(story, Availability.class).toList());
        shown.put("claims", claims(story));
        shown.put("contradictions", Contradictions.of(story));
        shown.put("zone", room.zone());
        shown.put("now", room.now());
        pages.show(context, "story", Show.headline(story), "today", shown);
    }

    /// What outlets took out of their articles and did not put back, by the article's address.
    private Map<String, List<ReadingShelf.Edit>> edits(Story story) {
        Map<String, String> texts = story.articles().stream()
                .collect(Collectors.toMap(
                        Filed::address, filed -> filed.reading().article().text(), (one, same) -> one));
        return readings.edits(List.copyOf(texts.keySet())).stream()
                .filter(edit -> !texts.getOrDefault(edit.address(), "").contains(edit.words()))
                .collect(Collectors.groupingBy(ReadingShelf.Edit::address));
    }

    private static boolean isDirect(Quotation quote) {
        return quote.kind() != Quotation.Kind.REPORTED;
    }

    /// Facts of a kind, the same words once.
    private static <F extends Fact> Stream<F> facts(Story story, Class<F> kind) {
        Map<String, F> byWords = new LinkedHashMap<>();
        story.articles()
                .forEach(filed -> filed.reading().facts(kind).forEach(fact -> byWords.putIfAbsent(key(fact), fact)));
        return byWords.values().stream();
    }

    private static String key(Fact fact) {
        return fact instanceof Quotation quote ? quote.words() : fact.evidence().words();
    }

    private static List<JudgedClaim> claims(Story story) {
        Map<String, JudgedClaim> byWords = new LinkedHashMap<>();
        story.articles()
                .forEach(filed -> filed.reading().facts(Claim.class).forEach(claim -> {
                    var judgement = filed.reading().judgements().get(claim);
                    if (judgement != null) {
                        byWords.putIfAbsent(
                                claim.evidence().words(), new JudgedClaim(claim, judgement, filed.outlet()));
                    }
                }));
        return List.copyOf(byWords.values());
    }
}
