package se.helhet.api.admin;

/**
 * Who signed a plugin file.
 *
 * @param fingerprint of the public key, as people compare it: {@code 4f2a 91c7 08de 33b1}
 * @param name        what this workbench calls the key's owner; empty when it does not know the key
 * @param trusted     whether files signed with the key may be installed
 */
public record Signer(String fingerprint, String name, boolean trusted) {}
