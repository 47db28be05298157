package org.onewindow.running;

/**
 * A group of the engine that stands for a post in an area.
 *
 * @param id never changes, see {@link org.onewindow.organisation.Post}
 * @param name shown in Camunda Admin
 */
record PostGroup(String id, String name) {}
