package pressbox.desk;

/// What a member of the newsroom may do; each role may do what those after it may.
public enum Role {
    /// Runs the newsroom: members, sources, channels.
    OWNER,
    /// Approves, publishes, sends.
    EDITOR,
    /// Writes drafts.
    WRITER;

    public boolean includes(Role other) {
        return compareTo(other) <= 0;
    }
}
