package pressbox.cli;

import picocli.CommandLine.Command;

/// `pressbox wire`: the sources that a newsroom watches.
@Command(
        name = "wire",
        mixinStandardHelpOptions = true,
        description = "Watches sources: adds, lists and asks them, and says what is wrong with one.",
        subcommands = {
            WireAdd.class,
            WireList.class,
            WireFetch.class,
            WireReplay.class,
            WireChange.Pause.class,
            WireChange.Resume.class,
            WireChange.Remove.class,
            OpmlImport.class,
            OpmlExport.class,
            WireDoctor.class,
            WireParse.class
        })
final class WireCommand {}
