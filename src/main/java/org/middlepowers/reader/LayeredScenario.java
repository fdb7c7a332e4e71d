package org.middlepowers.reader;

import java.util.List;

/**
 * A scenario with all that was read on the way to it, so that one can tell where a value comes from.
 *
 * @param source the file that was named
 * @param files what each file itself says, the farthest ancestor first and the file that was named last
 * @param theory what a theory laid over them
 * @param sets what each {@code --set} says, in their order
 * @param tree all of these laid over each other
 */
record LayeredScenario(
        LoadedScenario loaded,
        SourceText source,
        List<Node.Entries> files,
        TheoryFiles.Laid theory,
        List<Node.Entries> sets,
        Node.Entries tree) {}
