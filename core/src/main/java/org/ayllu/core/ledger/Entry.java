package org.ayllu.core.ledger;

/**
 * An entry of a social accounting matrix.
 *
 * @param payer account that pays
 * @param receiver account that is paid
 * @param thing what for
 * @param amount how much, US$
 */
public record Entry(String payer, String receiver, String thing, double amount) {}
