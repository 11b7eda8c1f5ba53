package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Fact;
import pressbox.fact.Quotation;
import pressbox.fact.Transfer;
import pressbox.newsday.Newsroom;
import pressbox.reading.Filed;
import pressbox.store.EvidenceShelf;
import pressbox.story.Contradictions;
import pressbox.story.Ranked;
import pressbox.story.Story;

/// One story: its sources in time, who copied whom, its quotes and facts, and where the outlets disagree.
final class StoryPage {
    private final Newsroom room;
    private final EvidenceShelf evidence;

    StoryPage(Newsroom room) {
        this.room = room;
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
        Map<String, Object> model = new HashMap<>();
        model.put("ranked", ranked);
        model.put("chain", CopyChain.of(story));
        model.put("copies", copies);
        model.put(
                "evidence",
                evidence.of(story.articles().stream().map(Filed::address).toList()));
        model.put(
                "quotes",
                facts(story, Quotation.class).filter(StoryPage::isDirect).toList());
        model.put("moves", facts(story, Transfer.class).toList());
        model.put("squad", facts(story, Availability.class).toList());
        model.put("claims", claims(story));
        model.put("contradictions", Contradictions.of(story));
        model.put("zone", room.zone());
        model.put("now", room.now());
        pages.show(context, "story", Show.headline(story), "today", model);
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
