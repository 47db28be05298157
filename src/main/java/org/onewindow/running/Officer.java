package org.onewindow.running;

import java.util.List;

/**
 * Somebody with an account.
 *
 * @param account the login name
 * @param name the Chinese name
 * @param post shown after the name
 * @param groups the engine groups the account belongs to
 */
record Officer(String account, String name, String post, List<String> groups) {}
