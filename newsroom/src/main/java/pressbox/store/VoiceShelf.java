package pressbox.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pressbox.readers.Poll;
import pressbox.readers.Reaction;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Readers' reactions and votes; a voice is the hash of a reader's token, so that nobody can be read out of it.
public final class VoiceShelf {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<String>> OPTIONS = new TypeReference<>() {};

    private final Store store;

    public VoiceShelf(Store store) {
        this.store = store;
    }

    /// Keeps a voice's reaction to a piece; a later one takes the place of an earlier one.
    public void react(String piece, String voice, Reaction reaction, Instant now) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO reaction (piece, voice, kind, at) VALUES (:piece, :voice, :kind, :at)
                        ON CONFLICT (piece, voice) DO UPDATE SET kind = excluded.kind, at = excluded.at""")
                .bind("piece", piece)
                .bind("voice", voice)
                .bind("kind", reaction.name())
                .bind("at", now.toEpochMilli())
                .execute());
    }

    public Map<Reaction, Integer> reactions(String piece) {
        Map<Reaction, Integer> counts = new EnumMap<>(Reaction.class);
        store.read(handle -> handle.createQuery(
                        "SELECT kind, count(*) AS number FROM reaction WHERE piece = :piece GROUP BY kind")
                .bind("piece", piece)
                .map((row, context) -> counts.put(Reaction.valueOf(row.getString("kind")), row.getInt("number")))
                .list());
        return counts;
    }

    public void put(Poll poll) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO poll (id, question, options, closes) VALUES (:id, :question, :options, :closes)
                        ON CONFLICT (id) DO NOTHING""")
                .bind("id", poll.id())
                .bind("question", poll.question())
                .bind("options", MAPPER.writeValueAsString(poll.options()))
                .bind("closes", poll.closes().toEpochMilli())
                .execute());
    }

    public Optional<Poll> poll(String id) {
        return store.read(handle -> handle.createQuery("SELECT * FROM poll WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Poll(
                        row.getString("id"),
                        row.getString("question"),
                        MAPPER.readValue(row.getString("options"), OPTIONS),
                        Instant.ofEpochMilli(row.getLong("closes"))))
                .findOne());
    }

    /// Counts a vote.
    ///
    /// @return false where the poll is closed, has no such answer, or has this voice's vote already
    public boolean vote(Poll poll, String voice, int choice, Instant now) {
        if (!poll.isOpen(now) || choice < 0 || choice >= poll.options().size()) {
            return false;
        }
        return store.write(handle -> handle.createUpdate("""
                                INSERT INTO vote (poll, voice, choice, at) VALUES (:poll, :voice, :choice, :at)
                                ON CONFLICT (poll, voice) DO NOTHING""")
                        .bind("poll", poll.id())
                        .bind("voice", voice)
                        .bind("choice", choice)
                        .bind("at", now.toEpochMilli())
                        .execute()
                > 0);
    }

    /// Votes for each answer, in the order of the answers.
    public List<Integer> votes(Poll poll) {
        int[] counts = new int[poll.options().size()];
        store.read(handle -> handle.createQuery(
                        "SELECT choice, count(*) AS number FROM vote WHERE poll = :poll GROUP BY choice")
                .bind("poll", poll.id())
                .map((row, context) -> counts[row.getInt("choice")] = row.getInt("number"))
                .list());
        return IntStream.of(counts).boxed().toList();
    }
}
