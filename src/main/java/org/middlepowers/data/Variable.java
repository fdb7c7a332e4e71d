package org.middlepowers.data;

/** What data sets report of a state, or of a state and a partner, in a year. */
enum Variable {
    GDP("GDP in current USD"),
    MILITARY_SPENDING("military spending in current USD"),
    /** Levels in USD of one year, which serve for shares only. */
    MILITARY_SPENDING_CONSTANT("military spending in constant USD"),
    MILITARY_BURDEN("military spending as a share of GDP"),
    CINC("Composite Index of National Capability"),
    IDEAL_POINT("ideal point, final-passage votes"),
    IDEAL_POINT_ALL("ideal point, all votes"),
    /** From the provider's quantiles of the estimate. */
    IDEAL_POINT_ERROR("standard error of the ideal point, final-passage votes"),
    POLYARCHY("electoral democracy index"),
    POLITY("Polity2 score"),
    MEMBERSHIPS("full memberships of international organisations"),
    /** 1 for a defence pact; a pair that the file does not list in a year that it covers has none. */
    PACT("defence pact"),
    /** Deliveries in a year, in trend-indicator values; a pair not listed in a year covered had none. */
    ARMS("arms delivered"),
    ARMS_SHARE("share of arms imports over five years"),
    /** Both directions, as the state itself reports them. */
    TRADE_OWN("share of trade, own reports"),
    /** One direction only: a lower bound. */
    TRADE_ONE_WAY("share of trade, one direction"),
    /** As partners report. */
    TRADE_MIRROR("share of trade, partners' reports"),
    /** As partners report, where few did. */
    TRADE_WEAK("share of trade, few partners' reports"),
    TRADE_UPPER_BOUND("share of trade, upper bound"),
    /** Sum over those members of the European Union that are listed: a lower bound. */
    TRADE_LISTED("share of trade, listed members"),
    /** Goods trade with the European Union in EUR, by Eurostat. */
    EU_TRADE("goods trade with the European Union in EUR"),
    /** Exports and imports of goods in current USD. */
    GOODS_EXPORTS("goods exports in current USD"),
    GOODS_IMPORTS("goods imports in current USD"),
    /** What a state reports to have sold to a partner, in USD; the partner WLD is all of them. */
    EXPORTS("exports to the partner in USD"),
    /** What a state reports to have bought from a partner, in USD; the partner WLD is all of them. */
    IMPORTS("imports from the partner in USD");

    private final String title;

    Variable(String title) {
        this.title = title;
    }

    /** What it is, in words. */
    String title() {
        return title;
    }
}
