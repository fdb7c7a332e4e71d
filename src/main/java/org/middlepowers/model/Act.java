package org.middlepowers.model;

import static org.middlepowers.model.Maths.positive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The thirteen acts of foreign policy among which a middle power chooses (§7.6). An act is its data and three small
 * functions: what it needs, what it would change in the eyes of its author, and what it does change.
 */
public enum Act {
    ABSTAIN("Do nothing", "nothing", "does nothing",
            Tag.NEUTRAL, 0, 0, 0, 0) {
        @Override
        void appraise(Deliberation d) {}

        @Override
        void carryOut(World w, MiddlePower i) {}
    },

    DEFER("Defer to a great power", "defers", "defers to {a great power}",
            Tag.NEUTRAL, 0, 0, -.15, .04) {
        @Override
        void appraise(Deliberation d) {
            MiddlePower i = d.state;
            int g = d.suitor;
            boolean project = i.offerPower >= 0;
            d.imagineBowingTo(g);
            d.economy = d.gainFromRivalry() + d.acts.deferTradeGain() * i.trade[g];
            d.security = d.gainInSecurity() + d.choice.coercionRelief() * i.coercion[g];
            d.statusAccess = 1 - i.recognised[g];
            d.domestic = -d.acts.deferGrievance() * i.meanGrievance[g]
                    + d.acts.deferRecognition() * (i.recognised[g] - .5);
            if (project) {
                d.economy += d.choice.projectValue() * i.offerSize;
                d.domestic += d.projectAtHome();
            }
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            int g = Deliberation.suitor(i);
            i.accepted = i.offerPower >= 0;
            i.tilt[g] += w.parameters.acts().deferTilt();
            i.coercion[g] = 0;
            i.recognised[g] += w.parameters.acts().deferRespect() * (1 - i.recognised[g]);
            if (i.accepted) {
                i.projectValue[i.offerSector] += i.offerSize;
                w.log(i.actor, g, EventType.ACCEPT_PROJECT, i.offerSector, i.offerRegion);
            } else {
                w.log(i.actor, g, EventType.DEFER);
            }
        }
    },

    DIVERSIFY("Diversify trade", "diversifies", "turns trade towards {another power}",
            Tag.DRIVER, 1, 0, .05, .05, Ground.SECOND_POWER, "a second great power to turn to") {
        @Override
        boolean possible(Deliberation d) {
            return d.powers > 1;
        }

        @Override
        void appraise(Deliberation d) {
            if (d.courted < 0) {
                return;
            }
            MiddlePower i = d.state;
            d.imagineTrade(d.first, d.courted);
            double worse = d.market(d.first) - d.market(d.courted);
            d.economy = d.gainFromRivalry() - d.choice.diversionCost() * positive(worse);
            d.security = d.gainInSecurity();
            d.domestic = d.acts.diversifyGrievance() * i.meanGrievance[d.first];
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            double tilt = w.parameters.acts().diversifyTilt();
            i.tilt[i.firstPower] -= tilt;
            i.tilt[i.courtedPower] += tilt;
            w.log(i.actor, i.courtedPower, EventType.DIVERSIFY);
        }
    },

    ALT_INST("Join alternative bodies", "other bodies", "works with bodies led by {others}",
            Tag.DRIVER, 1, .1, .10, .05, Ground.ALTERNATIVE_BODY, "an alternative institution in the world") {
        @Override
        boolean possible(Deliberation d) {
            return Prospects.alternative(d.world, d.state) != null;
        }

        @Override
        void appraise(Deliberation d) {
            Institution a = Prospects.alternative(d.world, d.state);
            if (a == null || !d.institutionsPay) {
                d.statusAccess = 0;
                return;
            }
            d.imagineJoining(a);
            d.economy = d.gainFromRivalry() + d.acts.bodyValue() * a.density * a.legitimacy;
            d.security = d.gainInSecurity();
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Institution a = Prospects.alternative(w, i);
            a.effort += i.outputShare;
            i.member.add(a.index);
            w.log(i.actor, a.sponsor, EventType.ALT_INST);
        }
    },

    ALT_CURR("Settle in other currencies", "currencies", "settles trade in other currencies",
            Tag.DRIVER, 1, 0, .05, .05, Ground.NONE, "a leading currency to leave") {
        @Override
        boolean possible(Deliberation d) {
            return d.hegemon >= 0;
        }

        @Override
        void appraise(Deliberation d) {
            if (d.hegemon < 0) {
                return;
            }
            d.imagineLeavingCurrency();
            d.economy = d.gainFromRivalry()
                    - d.choice.networkCost() * (1 - Prospects.peerInvoicing(d.world, d.state))
                    + d.choice.sanctionFlight() * d.world.hegemonSanctions * d.state.influence[d.hegemon];
            d.security = d.gainInSecurity();
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            i.invoicing += w.parameters.choice().currencyShift() * (1 - i.invoicing);
            w.log(i.actor, Prospects.largestOtherPartner(w, i), EventType.ALT_CURR);
        }
    },

    VOTE_AGAINST("Vote against the leader", "votes against", "votes against {the leader}",
            Tag.DRIVER, 1, -.2, .10, .04,
            Ground.NONE, "a power whose currency leads, to vote against") {
        @Override
        boolean possible(Deliberation d) {
            return d.hegemon >= 0;
        }

        @Override
        void appraise(Deliberation d) {
            int h = d.hegemon;
            if (h < 0) {
                return;
            }
            MiddlePower i = d.state;
            double distance = d.world.powers[h].idealPoint - i.idealPoint;
            d.economy = -d.acts.voteTradeCost() * i.trade[h];
            d.security = -d.acts.voteSecurityCost() * i.security[h] * (1 - i.leverage[h])
                    + d.choice.coercionRelief() * i.coercion[h];
            d.domestic = d.acts.voteGrievance() * i.meanGrievance[h]
                    + d.acts.voteDistance()
                            * (distance / d.world.parameters.attention().misperceptionScale()
                                    - d.acts.voteDistanceRest());
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            double push = w.parameters.reaction().identityPush();
            i.identity += i.identity > w.powers[w.hegemon].idealPoint ? push : -push;
            w.log(i.actor, w.hegemon, EventType.VOTE_AGAINST);
        }
    },

    CIRCUMVENT("Circumvent sanctions", "circumvents", "passes sanctioned goods on to {their target}",
            Tag.DRIVER, 1, -.8, -.10, .04, Ground.SANCTIONS, "access to a great power under sanctions") {
        @Override
        boolean possible(Deliberation d) {
            return Stakes.gatewayTarget(d.world, d.state) >= 0;
        }

        @Override
        public double has(World w, MiddlePower i) {
            return Stakes.accessToSanctioned(w, i);
        }

        @Override
        public double needsMoreThan() {
            return NEEDED_ACCESS;
        }

        @Override
        void appraise(Deliberation d) {
            MiddlePower i = d.state;
            double step = d.world.parameters.sanctions().reexportStep() * (1 - i.tolerance);
            double income = d.world.parameters.sanctions().reexportMargin() * Stakes.reexportRate(d.world, i) * step / i.output;
            double risk = Stakes.secondaryRisk(d.world, i);
            double scale = d.choice.incomeScale();
            d.economy = scale * (d.choice.rentHorizon() * d.horizon * income - risk);
            d.security = -d.acts.evasionFear() * scale * risk;
            d.domestic = d.acts.evasionIncome() * scale * income;
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            i.tolerance += w.parameters.sanctions().reexportStep() * (1 - i.tolerance);
            w.logSanctioned(i.actor, Stakes.gatewayTarget(w, i), EventType.CIRCUMVENT, Stakes.gatewayTarget(w, i));
        }
    },

    MEDIATE("Mediate", "mediates", "offers to mediate[ between {}]",
            Tag.STABILISER, -1, .6, .45, .06, Ground.SECOND_POWER, "a pair of great powers at odds that accept it between them") {
        @Override
        boolean possible(Deliberation d) {
            return d.best > NEEDED_ROOM;
        }

        @Override
        public double has(World w, MiddlePower i) {
            return Prospects.roomToMediate(w, i);
        }

        @Override
        public double needsMoreThan() {
            return NEEDED_ROOM;
        }

        @Override
        void appraise(Deliberation d) {
            d.statusAccess = d.bestAccess * Math.sqrt(d.best);
            d.security = d.choice.mediationValue()
                    * d.best
                    * d.choice.mediationSuccess()
                    * d.horizon
                    * d.crossPressure;
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Efforts.offerMediation(w, i);
            w.log(i.actor, i.mediationFirst, EventType.MEDIATE);
            w.log(i.actor, i.mediationSecond, EventType.MEDIATE);
        }
    },

    FORUM("Host a forum", "forum", "hosts a forum",
            Tag.STABILISER, -1, .5, .35, .08, Ground.HOSTING_BODY, "a universal institution or a regional body of its own") {
        @Override
        boolean possible(Deliberation d) {
            return d.world.universal != null || d.state.homeBody >= 0;
        }

        @Override
        void appraise(Deliberation d) {
            d.statusAccess = d.institutionsPay ? d.bestAccess : 0;
            if (d.institutionsPay) {
                d.economy = d.acts.forumVisitors() * d.state.value;
                d.security = d.acts.forumCalm() * d.meanTension;
            }
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Efforts.upholdRegion(w, i, this);
            Efforts.upholdUniversal(w, i);
            w.log(i.actor, w.actorOf(i.homeBody >= 0 ? w.institutions[i.homeBody] : w.universal), EventType.FORUM);
        }
    },

    UN_NORM("Uphold UN norms", "UN norms", "upholds UN norms",
            Tag.STABILISER, -1, 1, .10, .04, Ground.UNIVERSAL_BODY, "a universal institution") {
        @Override
        boolean possible(Deliberation d) {
            return d.world.universal != null;
        }

        @Override
        void appraise(Deliberation d) {
            d.statusAccess = d.universalLegitimacy();
            d.security = d.acts.normSecurity() * d.universalLegitimacy();
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Efforts.upholdUniversal(w, i);
            w.log(i.actor, w.actorOf(w.universal), EventType.UN_NORM);
        }
    },

    CBM("Build confidence", "confidence", "builds confidence in its region",
            Tag.STABILISER, -1, .7, .20, .06, Ground.REGIONAL_BODY, "a regional body of its own") {
        @Override
        boolean possible(Deliberation d) {
            return d.state.homeBody >= 0;
        }

        @Override
        void appraise(Deliberation d) {
            d.statusAccess = d.institutionsPay ? 1 : 0;
            d.security = d.institutionsPay && d.state.homeBody >= 0
                    ? d.acts.confidenceSecurity() * (1 - d.world.institutions[d.state.homeBody].density)
                    : 0;
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Efforts.upholdRegion(w, i, this);
            w.log(i.actor, w.actorOf(w.institutions[i.homeBody]), EventType.CBM);
        }
    },

    COMPLY("Comply with sanctions", "complies", "complies with the sanctions[ on {}]",
            Tag.STABILISER, -1, .4, -.05, .03, Ground.SANCTIONS, "trade with a great power under sanctions") {
        @Override
        boolean possible(Deliberation d) {
            return Stakes.sanctionedTrade(d.world, d.state) > 0;
        }

        @Override
        public double has(World w, MiddlePower i) {
            return Stakes.sanctionedTrade(w, i);
        }

        @Override
        void appraise(Deliberation d) {
            MiddlePower i = d.state;
            double atStake = Stakes.sanctionedTrade(d.world, i);
            double risk = Stakes.secondaryRisk(d.world, i);
            d.economy = d.choice.incomeScale() * (-d.acts.complyTradeCost() * atStake + d.acts.complyRelief() * risk * i.tolerance);
            d.security = d.complianceSecurity();
            d.domestic = -d.acts.complyTradeHome() * atStake;
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            double step = w.parameters.sanctions().complyStep();
            i.tolerance *= 1 - step;
            i.compliance += step * (1 - i.compliance);
            Sanction heaviest = Stakes.heaviestSanction(w, i);
            w.logSanctioned(i.actor, heaviest.target, EventType.COMPLY_TARGET, heaviest.target);
            w.logSanctioned(i.actor, Stakes.principal(w, heaviest), EventType.COMPLY_HEGEMON, heaviest.target);
        }
    },

    NONPROLIF("Back non-proliferation", "no nukes", "backs non-proliferation",
            Tag.STABILISER, -1, .9, .20, .07, Ground.UNIVERSAL_BODY, "a universal institution") {
        @Override
        boolean possible(Deliberation d) {
            return d.world.universal != null;
        }

        @Override
        void appraise(Deliberation d) {
            d.statusAccess = d.universalLegitimacy();
            d.security = d.institutionsPay && d.world.universal != null ? d.acts.nonProliferationSecurity() * d.meanTension : 0;
        }

        @Override
        void carryOut(World w, MiddlePower i) {
            Efforts.upholdUniversal(w, i);
            w.log(i.actor, w.actorOf(w.universal), EventType.NONPROLIF);
        }
    };

    /**
     * A-priori tag of an act: what measures of conduct count by. No phase of a world reads it, so that it never enters
     * an effect (§1); an act's bearing on role conceptions is a datum of its own.
     */
    public enum Tag {
        DRIVER(1, "driving"),
        STABILISER(-1, "stabilising"),
        NEUTRAL(0, "");

        final int sign;
        private final String word;
        /** The acts of this tag, as a bit set. */
        int acts;

        Tag(int sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** The word of policies for all acts of this tag; empty if there is none. */
        public Optional<String> word() {
            return Optional.of(word).filter(w -> !w.isEmpty());
        }

        /** 1 for multipolar-driving, -1 for system-stabilising, else 0. */
        public int sign() {
            return sign;
        }
    }

    /** Access to a sanctioned power beyond which a state can circumvent (§7.6). */
    static final double NEEDED_ACCESS = .1;
    /** Access times tension beyond which there is something to mediate (§7.6). */
    static final double NEEDED_ROOM = .05;

    static final Act[] ALL = values();

    static {
        for (Act act : ALL) {
            act.tag.acts |= act.bit();
        }
    }

    /** Number of acts. */
    public static final int COUNT = ALL.length;

    private final String title;
    private final String brief;
    /** With the target in braces, where it stands for itself if it is not known; what stands in brackets is then left out. */
    private final String does;
    private final Ground ground;
    private final String needs;
    final Tag tag;
    /** r_a: which role conception the act speaks of, 1 seeker of autonomy, -1 pillar of the system, 0 neither. */
    final int role;
    final double norm;
    final double status;
    final double cost;

    /** The acts that a word of a policy means: one by its name, or all of a tag. */
    static List<Act> named(String word) {
        return Arrays.stream(Tag.values())
                .filter(tag -> tag.word.equals(word) && !word.isEmpty())
                .findFirst()
                .map(Act::tagged)
                .orElseGet(() -> List.of(valueOf(word)));
    }

    private static List<Act> tagged(Tag tag) {
        return Arrays.stream(ALL).filter(act -> act.tag == tag).toList();
    }

    Act(String title, String brief, String does, Tag tag, int role, double norm, double status, double cost) {
        this(title, brief, does, tag, role, norm, status, cost, Ground.NONE, "");
    }

    Act(
            String title, String brief, String does, Tag tag, int role, double norm, double status, double cost,
            Ground ground, String needs) {
        this.title = title;
        this.brief = brief;
        this.does = does;
        this.ground = ground;
        this.needs = needs;
        this.tag = tag;
        this.role = role;
        this.norm = norm;
        this.status = status;
        this.cost = cost;
    }

    /** What the act needs in the world; ABSTAIN and DEFER need nothing. */
    boolean possible(Deliberation d) {
        return true;
    }

    /** What a scenario must have for the act ever to be possible in it. */
    public Ground ground() {
        return ground;
    }

    /** What the act needs in the world, in words; "" for one that needs nothing. */
    public String needs() {
        return needs;
    }

    /** How much a state has of what the act needs, at the moment of decision; NaN where that is no matter of degree. */
    public double has(World w, MiddlePower i) {
        return Double.NaN;
    }

    /** What {@link #has} must exceed. */
    public double needsMoreThan() {
        return 0;
    }

    /** Sets the economic, security and domestic terms and the access to status; terms left alone are 0, access 1. */
    abstract void appraise(Deliberation d);

    /** Does what the act does, and logs it. */
    abstract void carryOut(World w, MiddlePower i);

    int bit() {
        return 1 << ordinal();
    }

    /** The act in words, as in "Circumvent sanctions". */
    public String title() {
        return title;
    }

    /** The act in two or three words, for a cell of a table. */
    public String brief() {
        return brief;
    }

    /**
     * What a state does by the act, for sentences, as in "votes against China".
     *
     * @param target at whom it was aimed; empty if that is not known
     */
    public String does(String target) {
        String words = target.isEmpty() ? does.replaceAll("\\[.*\\]", "") : does.replaceAll("[\\[\\]]", "");
        return words.replaceAll("\\{(.*)\\}", target.isEmpty() ? "$1" : Matcher.quoteReplacement(target));
    }

    public Tag tag() {
        return tag;
    }

    /** r_a, 1 for an act of a seeker of autonomy, -1 for one of a pillar of the system, else 0. */
    public int role() {
        return role;
    }

    /** ν_a, norm value, -1 to 1. */
    public double norm() {
        return norm;
    }

    /** ψ_a, status value, -1 to 1. */
    public double status() {
        return status;
    }

    /** c_a, cost in utility. */
    public double cost() {
        return cost;
    }
}
