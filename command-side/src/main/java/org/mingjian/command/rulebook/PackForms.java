package org.mingjian.command.rulebook;

import org.mingjian.command.shared.rules.RuleForms;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.pack.PackReader;

/** What a pack must be to be published: of a known form, and where it is about violations, one that cases could be judged by. */
public final class PackForms implements RuleForms {

    @Override
    public Pack read(String text) {
        Pack pack = PackReader.read("text", text);
        if (pack.header().kind() == PackKind.VIOLATIONS) {
            ViolationFile.of(pack);
        }
        return pack;
    }
}
