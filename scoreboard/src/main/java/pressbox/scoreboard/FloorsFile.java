package pressbox.scoreboard;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// `scoreboard/floors.json`.
///
/// @param lowered oldest first; never shortened
public record FloorsFile(List<Measurement> measurements, List<Lowered> lowered) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public FloorsFile {
        measurements = List.copyOf(measurements);
        lowered = List.copyOf(lowered);
    }

    /// Reads the file; an unknown key or a wrong value is an error that says where.
    public static FloorsFile read(Path file) {
        return JSON.readValue(file, FloorsFile.class);
    }

    void write(Path file) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        JSON.writer().with(printer).writeValue(file, this);
    }
}
