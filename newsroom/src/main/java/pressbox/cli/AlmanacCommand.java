package pressbox.cli;

import picocli.CommandLine.Command;

/// `pressbox almanac`: the record of matches.
@Command(
        name = "almanac",
        mixinStandardHelpOptions = true,
        description = "Makes and asks the record of matches.",
        subcommands = AlmanacImport.class)
final class AlmanacCommand {}
