package org.middlepowers.study.breaking;

import java.io.IOException;

/** How far a claim is from failing, at a departure from the defaults. */
public interface Margin {
    /**
     * The margin: 1 at the defaults, above 0 while the claim holds, 0 and below where it is reversed; NaN where there is
     * no such world, or it cannot be determined.
     *
     * @param departure move of each parameter, in units of its range
     * @param coarse whether a rough answer will do, to see which parameters matter at all
     * @throws DepartureSearch.Over if it would have to simulate and its time is up
     * @throws IOException if the machine refuses
     */
    double at(double[] departure, boolean coarse) throws IOException;
}
