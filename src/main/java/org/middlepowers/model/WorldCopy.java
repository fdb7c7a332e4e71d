package org.middlepowers.model;

import java.util.Arrays;

/** How a world comes to stand where another stands, sharing nothing with it that a run changes. */
record WorldCopy(World past) {
    /** Parts that stand as those of a world do now. */
    WorldParts parts() {
        MiddlePower[] states = Arrays.stream(past.states).map(MiddlePower::new).toArray(MiddlePower[]::new);
        for (MiddlePower i : states) {
            i.joinPartners(past.states[i.index], states);
        }
        return new WorldParts(
                new WorldParts.PowerParts(
                        Arrays.stream(past.powers).map(GreatPower::new).toArray(GreatPower[]::new),
                        past.hegemon,
                        past.histories,
                        past.baseline.clone()),
                states,
                Arrays.stream(past.institutions).map(Institution::new).toArray(Institution[]::new),
                Arrays.stream(past.routes).map(TransitRoute::new).toArray(TransitRoute[]::new));
    }

    /** Gives a world that is made of such parts all else that a run has changed so far. */
    void goOn(World copy) {
        copy.time = past.time;
        copy.parameters = past.parameters;
        copy.universal = past.universal == null ? null : copy.institutions[past.universal.index];
        copy.sanctions.continueFrom(past.sanctions);
        copy.votes.addAll(past.votes);
        for (int pair = 0; pair < copy.mediator.length; pair++) {
            MiddlePower mediator = past.mediator[pair];
            copy.mediator[pair] = mediator == null ? null : copy.states[mediator.index];
        }
        fill(copy.shock, past.shock);
        fill(copy.excitation, past.excitation);
        fill(copy.tension, past.tension);
        fill(copy.tensionBefore, past.tensionBefore);
        System.arraycopy(past.hostileEvents, 0, copy.hostileEvents, 0, copy.hostileEvents.length);
        fill(copy.mediationOffer, past.mediationOffer);
        fill(copy.capabilityShare, past.capabilityShare);
        fill(copy.logGdpShare, past.logGdpShare);
        fill(copy.logGdpShareFloored, past.logGdpShareFloored);
        copy.meanTension = past.meanTension;
        copy.normsFeedback = past.normsFeedback;
        copy.meanNorms = past.meanNorms;
        copy.meanDensity = past.meanDensity;
        copy.restGdpShare = past.restGdpShare;
        copy.hegemonSanctions = past.hegemonSanctions;
        copy.lostTrade = past.lostTrade;
        copy.reexports = past.reexports;
    }

    private static void fill(double[] array, double[] past) {
        System.arraycopy(past, 0, array, 0, array.length);
    }
}
