package pressbox.cli;

import picocli.CommandLine.Command;

/// `pressbox wire`: the sources that a newsroom watches.
@Command(
        name = "wire",
        mixinStandardHelpOptions = true,
        description = "Watches sources: adds, lists and asks them, and says what is wrong with one.",
        subcommands = {WireParse.class})
final class WireCommand {}
