package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void readsWhatIsWellFormed() {
        Json json = first("{\"a\": [1, true, null, \"x\\u00e9\\n\"], \"b\": {\"c\": \"d\"}}");
        assertThat(json.get("a").each()).hasSize(4);
        assertThat(json.get("a").each().getLast().words()).isEqualTo("xé");
        assertThat(json.get("b").words("c")).contains("d");
    }

    @Test
    void forgivesWhatPagesGetWrong() {
        assertThat(first("{\"a\": \"two\nlines\",}").words("a")).contains("two\nlines");
        assertThat(first("/* note */ {'a': 'b'}").words("a")).contains("b");
        assertThat(first("{\"a\": \"cut off").words("a")).contains("cut off");
        assertThat(first("{\"a\" \"b\": 1, \"c\": 2}").words("c")).contains("2");
    }

    @Test
    void readsSeveralObjectsInOneScript() {
        assertThat(JsonReader.readAll("{\"a\":1} {\"b\":2}")).hasSize(2);
    }

    private static Json first(String text) {
        return JsonReader.readAll(text).getFirst();
    }
}
