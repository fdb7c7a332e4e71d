package org.middlepowers.analysis;

/**
 * Whether two layers compete or complement each other on an outcome, by the rules of §7.13 as far as simulation alone can
 * apply them. The rules ask besides which cell fits data best; that is never decided here, so every class but
 * {@link #UNMOVED} is what a comparison with data would still have to confirm.
 */
public enum LayerVerdict {
    /** I has the sign of both main effects, or both main effects are about zero. */
    COMPLEMENT("complement"),
    /** I opposes both main effects. */
    SUBSTITUTES("substitutes"),
    /** One layer adds nothing: its main effect and I are about zero, while the other's is not. */
    ENCOMPASSING("encompassing"),
    /** None of the others. */
    INDEPENDENT("independent"),
    /** Neither layer, nor both together, moves the outcome by more than noise. */
    UNMOVED("unmoved");

    private final String title;

    LayerVerdict(String title) {
        this.title = title;
    }

    /** The class in a word. */
    public String title() {
        return title;
    }

    /**
     * The class of an outcome. An effect counts where its 95 % interval excludes zero.
     *
     * @param asymmetry main effect of the asymmetry layer
     * @param subnational main effect of the sub-national layer
     * @param interaction I, or {@link Interval#NONE} where the placebo shows as much and the couplings explain nothing
     */
    public static LayerVerdict of(Interval asymmetry, Interval subnational, Interval interaction) {
        int a = sign(asymmetry);
        int s = sign(subnational);
        int i = sign(interaction);
        if (i != 0 && (a == i && s == i || a == 0 && s == 0)) {
            return COMPLEMENT;
        }
        if (i != 0 && a == -i && s == -i) {
            return SUBSTITUTES;
        }
        if (i == 0 && a == 0 && s == 0) {
            return UNMOVED;
        }
        if (i == 0 && (a == 0 || s == 0)) {
            return ENCOMPASSING;
        }
        return INDEPENDENT;
    }

    /** Sign of an effect; 0 where its interval includes zero. */
    static int sign(Interval effect) {
        return effect.excludesZero() ? effect.low() > 0 ? 1 : -1 : 0;
    }
}
