package pressbox.cli;

import picocli.CommandLine.Command;

/// `pressbox almanac`: what the recorded history of matches holds and says.
@Command(
        name = "almanac",
        mixinStandardHelpOptions = true,
        description = "Answers from the recorded history of matches.",
        subcommands = {InfoCommand.class, RunCommand.class, TableCommand.class, MeetingsCommand.class})
final class AlmanacCommand {}
