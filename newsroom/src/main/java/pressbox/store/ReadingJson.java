package pressbox.store;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.article.Article;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Claim;
import pressbox.fact.Evidence;
import pressbox.fact.Fact;
import pressbox.fact.Origin;
import pressbox.football.Named;
import pressbox.reading.Reading;
import pressbox.text.Span;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Readings as JSON and back: the article as one document, its facts as another that points into the first.
final class ReadingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addMixIn(Fact.class, Kinded.class)
            .addMixIn(Origin.class, Kinded.class)
            .addMixIn(Named.class, Kinded.class)
            .addMixIn(Verdict.class, Kinded.class)
            .addMixIn(Evidence.class, EvidenceBySpan.class)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader FACTS = MAPPER.readerFor(Facts.class);
    private static final ObjectReader ARTICLE = MAPPER.readerFor(Article.class);

    private ReadingJson() {}

    static String article(Reading reading) {
        return WRITER.writeValueAsString(reading.article());
    }

    static String facts(Reading reading) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < reading.facts().size(); i++) {
            Judgement judgement = reading.judgements().get(reading.facts().get(i));
            if (judgement != null) {
                judged.add(new Judged(i, judgement));
            }
        }
        return WRITER.writeValueAsString(new Facts(reading.facts(), judged));
    }

    static Reading reading(String articleJson, String factsJson) {
        Article article = ARTICLE.readValue(articleJson);
        Facts facts = FACTS.with(new InjectableValues.Std().addValue(Article.class, article))
                .readValue(factsJson);
        Map<Claim, Judgement> judgements = new LinkedHashMap<>();
        for (Judged judged : facts.judged()) {
            if (facts.facts().get(judged.fact()) instanceof Claim claim) {
                judgements.put(claim, judged.judgement());
            }
        }
        return new Reading(article, facts.facts(), judgements);
    }

    private record Facts(List<Fact> facts, List<Judged> judged) {}

    /// A verdict, by the number of its claim among the facts.
    private record Judged(int fact, Judgement judgement) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kinded {}

    @JsonIncludeProperties("span")
    private abstract static class EvidenceBySpan {
        @JsonCreator
        @SuppressWarnings("UnusedVariable") // Jackson reads the names of the parameters
        EvidenceBySpan(@JacksonInject Article article, @JsonProperty("span") Span span) {}
    }
}
