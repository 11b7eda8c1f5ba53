package pressbox.cli;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what `--json` and `--out` print.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter PRETTY = MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String pretty(Object value) {
        return PRETTY.writeValueAsString(value);
    }
}
