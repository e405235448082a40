package org.mingjian.command.shared.rules;

import org.mingjian.rules.pack.Pack;

/** Judges whether the text of a rule pack is fit for use, whatever it is about. */
@FunctionalInterface
public interface RuleForms {

    /**
     * Reads a text.
     *
     * @throws org.mingjian.rules.pack.PackException it is not fit for use
     */
    Pack read(String text);
}
