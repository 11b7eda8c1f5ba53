package pressbox.quote;

import pressbox.text.WordSet;

/// Small words that tell where a subject starts and ends.
final class SmallWords {
    /// Words that stand for a speaker.
    static final WordSet PRONOUNS = words("""
            he she they i we""");

    /// Where people post; they do not speak themselves.
    static final WordSet NETWORKS = words("""
            instagram twitter x facebook tiktok youtube threads bluesky snapchat linkedin weibo""");

    /// Words that stand for somebody not named.
    static final WordSet INDEFINITE = words("""
            another one others some many several most both someone somebody everyone everybody third second""");

    /// What ties a noun to the name that it belongs to.
    static final WordSet BELONGING = words("""
            for of at from""");

    /// Whoever stands behind one of these is spoken to.
    static final WordSet ADDRESSES = words("""
            to told tells by""");

    /// What stands behind one of these is no subject.
    static final WordSet PREPOSITIONS = words("""
            of by with against for from at under to over than on in like about into after before without
            between among alongside behind towards including beat past despite unlike or during following as
            via see facing versus v vs""");

    /// What may stand between a subject and its verb.
    static final WordSet BETWEEN = words("""
            also then later has have had previously recently now again once still even just simply
            subsequently already further both would himself herself though however afterwards that which
            yesterday today tonight always never did not was is who often soon initially earlier all will
            could can may""");

    /// Things that somebody writes, so that whoever wrote them speaks.
    static final WordSet WRITTEN = words("""
            statement letter post tweet message email caption note release""");

    /// Words that end no noun phrase that speaks.
    static final WordSet NO_NOUNS = words("""
            but and or not best year week day month season time summer night first last most more other others
            same way which he game match never""");

    /// What a clause begins with.
    static final WordSet CONJUNCTIONS = words("""
            and but as while when though although because that after before since""");

    /// What a noun phrase begins with.
    static final WordSet DETERMINERS = words("""
            the a an his her their our its one another this that some many most several two other""");

    /// What takes up the words of somebody else.
    static final WordSet REPLIES = words("""
            replied replies responded responds answered answers countered agreed""");

    /// Who writes of his own work without naming himself.
    static final WordSet REPORTERS = words("""
            journalist reporter correspondent columnist insider writer""");

    private SmallWords() {}

    private static WordSet words(String list) {
        return WordSet.of(list.strip().split("\\s+"));
    }
}
