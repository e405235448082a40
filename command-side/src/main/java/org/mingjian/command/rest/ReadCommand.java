package org.mingjian.command.rest;

import org.mingjian.command.shared.Command;
import tools.jackson.databind.JsonNode;

/**
 * A command that is well formed.
 *
 * @param type what kind of command
 * @param command the command
 * @param hash SHA-256, in hex, of its canonical form
 * @param data its fields as they came
 */
record ReadCommand(CommandType type, Command command, String hash, JsonNode data) {}
