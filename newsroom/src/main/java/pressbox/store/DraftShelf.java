package pressbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import pressbox.check.Finding;
import pressbox.desk.Approved;
import pressbox.desk.Desk;
import pressbox.desk.Draft;
import pressbox.desk.FindingOverride;
import pressbox.desk.Member;
import pressbox.desk.Picture;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts with all their revisions, overrides and approvals.
public final class DraftShelf {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Picture>> PICTURES = new TypeReference<>() {};
    private static final TypeReference<List<String>> ADDRESSES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final Store store;

    public DraftShelf(Store store) {
        this.store = store;
    }

    /// Keeps one more revision.
    ///
    /// @return false where that revision is there already: somebody else was quicker
    public boolean keep(Draft draft) {
        return store.write(handle -> handle.createUpdate("""
                                INSERT INTO draft (id, revision, headline, standfirst, body, pictures, sources, story,
                                                   author, revised_at)
                                VALUES (:id, :revision, :headline, :standfirst, :body, :pictures, :sources, :story,
                                        :author, :at)
                                ON CONFLICT (id, revision) DO NOTHING""")
                        .bind("id", draft.id())
                        .bind("revision", draft.revision())
                        .bind("headline", draft.headline())
                        .bind("standfirst", draft.standfirst())
                        .bind("body", draft.body())
                        .bind("pictures", MAPPER.writeValueAsString(draft.pictures()))
                        .bind("sources", MAPPER.writeValueAsString(draft.sources()))
                        .bind("story", draft.story())
                        .bind("author", draft.author())
                        .bind("at", draft.revisedAt().toEpochMilli())
                        .execute()
                > 0);
    }

    /// The latest revision.
    public Optional<Draft> latest(String id) {
        return store.read(
                handle -> handle.createQuery("SELECT * FROM draft WHERE id = :id ORDER BY revision DESC LIMIT 1")
                        .bind("id", id)
                        .map((row, context) -> draft(row))
                        .findOne());
    }

    /// The latest revision of every draft, the last revised first.
    public List<Draft> all() {
        return store.read(handle ->
                handle.createQuery("""
                        SELECT * FROM draft AS one
                         WHERE revision = (SELECT max(revision) FROM draft WHERE id = one.id)
                         ORDER BY revised_at DESC, id""").map((row, context) -> draft(row)).list());
    }

    public void keep(String draft, FindingOverride override) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO finding_override (draft, code, words, who, why, at)
                        VALUES (:draft, :code, :words, :who, :why, :at)
                        ON CONFLICT (draft, code, words) DO UPDATE SET who = excluded.who, why = excluded.why,
                            at = excluded.at""")
                .bind("draft", draft)
                .bind("code", override.code().name())
                .bind("words", override.words())
                .bind("who", override.who())
                .bind("why", override.why())
                .bind("at", override.at().toEpochMilli())
                .execute());
    }

    public List<FindingOverride> overrides(String draft) {
        return store.read(handle -> overrides(handle, draft));
    }

    /// Keeps an approval; `text` holds the words that its findings point into.
    public void keep(Approved approved, String text) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO approval (draft, revision, author, editor, at, findings, text, published)
                        VALUES (:draft, :revision, :author, :editor, :at, :findings, :text, NULL)
                        ON CONFLICT (draft, revision) DO NOTHING""")
                .bind("draft", approved.draft().id())
                .bind("revision", approved.draft().revision())
                .bind("author", MAPPER.writeValueAsString(approved.author()))
                .bind("editor", MAPPER.writeValueAsString(approved.editor()))
                .bind("at", approved.at().toEpochMilli())
                .bind("findings", MAPPER.writeValueAsString(approved.findings()))
                .bind("text", text)
                .execute());
    }

    /// Notes that the site now carries this revision.
    public void published(Approved approved, Instant at) {
        store.write(handle -> handle.createUpdate("""
                        UPDATE approval SET published = :at
                         WHERE draft = :draft AND revision = :revision AND published IS NULL""")
                .bind("at", at.toEpochMilli())
                .bind("draft", approved.draft().id())
                .bind("revision", approved.draft().revision())
                .execute());
    }

    /// When each piece first went out, by its draft's id.
    public Map<String, Instant> firstPublished() {
        return store.read(handle -> handle.createQuery(
                        "SELECT draft, min(published) AS first FROM approval WHERE published IS NOT NULL GROUP BY draft")
                .map((row, context) -> Map.entry(row.getString("draft"), Instant.ofEpochMilli(row.getLong("first"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// The latest approved revision of each draft, the last approved first.
    public List<Approved> approved() {
        return store.read(handle -> {
            List<Approved> all = new ArrayList<>();
            handle.createQuery("""
                            SELECT draft.*, approval.author AS by, approval.editor, approval.at, approval.findings, approval.text
                              FROM approval JOIN draft ON draft.id = approval.draft
                                                      AND draft.revision = approval.revision
                             WHERE approval.revision = (SELECT max(revision) FROM approval AS other
                                                         WHERE other.draft = approval.draft)
                             ORDER BY approval.at DESC, draft.id""")
                    .map((row, context) -> approved(handle, row))
                    .forEach(found -> found.ifPresent(all::add));
            return all;
        });
    }

    /// Asks the desk again, with the people in the roles they had then, so that nothing comes back as approved that
    /// the desk would not let out.
    private Optional<Approved> approved(Handle handle, ResultSet row) throws SQLException {
        Draft draft = draft(row);
        Desk.Decision decision = Desk.approve(
                draft,
                MAPPER.readValue(row.getString("by"), Member.class),
                MAPPER.readValue(row.getString("editor"), Member.class),
                Instant.ofEpochMilli(row.getLong("at")),
                MAPPER.readValue(row.getString("findings"), FINDINGS),
                overrides(handle, draft.id()),
                row.getString("text"));
        return decision instanceof Desk.Decision.Approval(Approved approved) ? Optional.of(approved) : Optional.empty();
    }

    private static List<FindingOverride> overrides(Handle handle, String draft) {
        return handle.createQuery("SELECT * FROM finding_override WHERE draft = :draft ORDER BY at")
                .bind("draft", draft)
                .map((row, context) -> new FindingOverride(
                        Finding.Code.valueOf(row.getString("code")),
                        row.getString("words"),
                        row.getString("who"),
                        row.getString("why"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getInt("revision"),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getString("body"),
                MAPPER.readValue(row.getString("pictures"), PICTURES),
                MAPPER.readValue(row.getString("sources"), ADDRESSES),
                row.getString("story"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("revised_at")));
    }
}
