package pressbox.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The schema.org objects of a page, written as JSON-LD, found wherever they are nested.
final class JsonLd {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "askpublicnewsarticle",
            "blogposting",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "report",
            "socialmediaposting",
            "review",
            "criticreview");
    /// Members that hold articles which are not the page's.
    private static final Set<String> OF_OTHERS = Set.of("liveBlogUpdate", "comment", "relatedLink", "citation");
    private static final int MOST_OBJECTS = 5_000;

    private final List<Json.Members> objects = new ArrayList<>();
    private final Map<String, Json.Members> byId = new HashMap<>();

    /// Reads scripts, in page order.
    JsonLd(List<String> scripts) {
        Deque<Json> waiting = new ArrayDeque<>();
        waiting.addAll(JsonReader.readAll(scripts));
        while (!waiting.isEmpty() && objects.size() < MOST_OBJECTS) {
            Json next = waiting.poll();
            if (next instanceof Json.Items items) {
                waiting.addAll(items.of());
            } else if (next instanceof Json.Members members) {
                add(members);
                for (Map.Entry<String, Json> inner : members.of().entrySet()) {
                    boolean holds = inner.getValue() instanceof Json.Items || inner.getValue() instanceof Json.Members;
                    if (holds && !OF_OTHERS.contains(inner.getKey())) {
                        waiting.add(inner.getValue());
                    }
                }
            }
        }
    }

    private void add(Json.Members members) {
        if (members.of().containsKey("@type")) {
            objects.add(members);
        }
        members.words("@id").ifPresent(id -> {
            Json.Members known = byId.get(id);
            if (known == null || known.of().size() < members.of().size()) {
                byId.put(id, members);
            }
        });
    }

    /// The object that describes the article; nothing where there is none.
    Json article() {
        Json best = Json.nothing();
        int most = 0;
        for (Json.Members object : objects) {
            if (types(object).stream().anyMatch(ARTICLES::contains)) {
                int worth = worth(object);
                if (worth > most) {
                    most = worth;
                    best = object;
                }
            }
        }
        return best;
    }

    private static int worth(Json.Members object) {
        int worth = object.words("headline").isPresent() ? 10 : 1;
        worth += object.words("datePublished").isPresent() ? 5 : 0;
        worth += object.get("author").isNothing() ? 0 : 3;
        worth += object.words("articleBody").map(body -> body.length() > 300).orElse(false) ? 10 : 0;
        worth += object.get("publisher").isNothing() ? 0 : 2;
        worth += object.get("mainEntityOfPage").isNothing() ? 0 : 2;
        return worth;
    }

    /// Whether an object of one of the types, in lower case, stands on the page.
    boolean hasType(String... wanted) {
        Set<String> any = Set.of(wanted);
        return objects.stream().anyMatch(object -> types(object).stream().anyMatch(any::contains));
    }

    /// The first object of that type, in lower case.
    Json first(String type) {
        for (Json.Members object : objects) {
            if (types(object).contains(type)) {
                return object;
            }
        }
        return Json.nothing();
    }

    /// The object that a bare `{"@id": …}` points to; the value itself where it is none.
    Json resolve(Json value) {
        if (value instanceof Json.Members members && !members.of().containsKey("name")) {
            return members.words("@id")
                    .<Json>map(id -> byId.getOrDefault(id, members))
                    .orElse(members);
        }
        return value;
    }

    /// The types of an object in lower case, without the schema's address.
    static List<String> types(Json object) {
        List<String> types = new ArrayList<>();
        for (Json type : object.get("@type").each()) {
            String name = type.words().toLowerCase(Locale.ROOT);
            types.add(name.substring(name.lastIndexOf('/') + 1));
        }
        return types;
    }
}
