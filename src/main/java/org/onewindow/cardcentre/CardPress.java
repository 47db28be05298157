package org.onewindow.cardcentre;

import com.fasterxml.jackson.databind.JsonNode;

/** The machine that makes cards: the same order always comes out on the same blank, so a repeated order is no second card. */
@FunctionalInterface
interface CardPress {

    /** @return the number of the blank */
    String make(String order, JsonNode face);
}
