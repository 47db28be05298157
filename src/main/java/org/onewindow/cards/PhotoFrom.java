package org.onewindow.cards;

/** Where a card centre finds the picture for a card. */
public enum PhotoFrom {
    /** In the order itself. */
    ORDER,
    /** In the register of photos, under the personal number that stands on the card: nobody was asked for another. */
    REGISTER,
    /** On paper: the window sends it along under the number of the case. */
    PAPER
}
