package org.middlepowers.gui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.middlepowers.gui.Sharing;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.scenario.Quarter;

/** Names runs by what tells them apart, and writes nothing; how commands do it is tested with them. */
final class FakeSharing implements Sharing {
    @Override
    public String name(Branch branch, Optional<Quarter> moment) {
        return branch.loaded().hash() + moment.map(q -> "~" + q).orElse("");
    }

    @Override
    public void results(Branch branch, Path folder) {
        throw new UnsupportedOperationException("not here");
    }
}
