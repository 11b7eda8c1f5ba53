package pressbox.cli;

import picocli.CommandLine.Command;

/// `pressbox almanac`: the recorded history of matches, made and asked.
@Command(
        name = "almanac",
        mixinStandardHelpOptions = true,
        description = "Makes the recorded history of matches, and answers from it.",
        subcommands = {
            AlmanacImport.class,
            InfoCommand.class,
            RunCommand.class,
            TableCommand.class,
            MeetingsCommand.class
        })
final class AlmanacCommand {}
