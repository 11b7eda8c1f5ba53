package pressbox.scoreboard;

import java.util.List;

/// A run of `./pressbox` over a public set, and the scorer's verdict on what it wrote.
///
/// In `run` and `score`, `PROJECT` stands for the folder that holds `./pressbox`, `SHARED` for that of the public sets,
/// `OUT` for the file that the run writes and `UNPACKED` for the folder that `unpack` was opened into.
///
/// @param corpus files and folders below `SHARED` that the figures depend on
/// @param digest SHA-256 over `corpus`; empty for a new measurement
/// @param unpack an archive below `SHARED`, empty where there is none
/// @param run    what follows `./pressbox`
/// @param score  what follows `python3`; or `java` and a program of this package with its arguments
public record Measurement(
        String name,
        List<String> corpus,
        String digest,
        String unpack,
        List<String> run,
        List<String> score,
        List<Figure> figures) {

    public Measurement {
        corpus = List.copyOf(corpus);
        run = List.copyOf(run);
        score = List.copyOf(score);
        figures = List.copyOf(figures);
    }

    Measurement with(String digest, List<Figure> figures) {
        return new Measurement(name, corpus, digest, unpack, run, score, figures);
    }
}
