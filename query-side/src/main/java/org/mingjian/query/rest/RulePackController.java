package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.rulebook.Adoption;
import org.mingjian.query.rulebook.Adoptions;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackHeader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules that answers rest on, and whether just those words were adopted. They are public by their nature. */
@RestController
class RulePackController {

    private final InstalledPacks installed;
    private final Adoptions adoptions;

    RulePackController(InstalledPacks installed, Adoptions adoptions) {
        this.installed = installed;
        this.adoptions = adoptions;
    }

    @GetMapping("/api/v1/rule-packs")
    @ReadsViews({})
    PacksAnswer list() {
        return new PacksAnswer(installed.all().stream().map(this::item).toList());
    }

    @GetMapping("/api/v1/rule-packs/{sha256}")
    @ReadsViews({})
    PackAnswer one(@PathVariable String sha256) {
        return installed
                .bySha256(sha256)
                .map(pack -> new PackAnswer(item(pack), pack.text()))
                .orElseThrow(() -> ProblemException.of("rule-pack-not-found", "sha256", sha256));
    }

    private Item item(Pack pack) {
        return Item.of(pack, adoptions.of(pack).orElse(null));
    }

    /** All of them; there are some dozens at most. */
    record PacksAnswer(List<Item> items) {}

    /** One with its text. */
    record PackAnswer(@JsonUnwrapped Item pack, String text) {}

    /** A pack; without an adoption, nobody has published these words here. */
    record Item(
            String sha256,
            String stream,
            String kind,
            String name,
            String version,
            Map<String, String> title,
            boolean example,
            List<String> jurisdictions,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Adoption adoption) {
        static Item of(Pack pack, @Nullable Adoption adoption) {
            PackHeader header = pack.header();
            return new Item(
                    pack.sha256(),
                    Adoptions.stream(pack),
                    header.kind().symbol(),
                    header.id(),
                    header.version(),
                    Map.of("zh", header.titleZh(), "en", header.titleEn()),
                    header.example(),
                    header.jurisdictions(),
                    header.validFrom(),
                    header.validTo(),
                    adoption);
        }
    }
}
