package org.mingjian.query.penaltyregister;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the fields of the double publication 双公示 of penalties against organisations (standard of 2018). Amounts
 * are in 万元. Each field is there, null when there is nothing to say.
 */
public final class DoublePublication {
    private DoublePublication() {}

    /**
     * The fields by their codes.
     *
     * @param legalRepresentative name of the legal representative, as far as the reader may see it
     */
    public static Map<String, @Nullable Object> of(Decision decision, @Nullable String legalRepresentative) {
        Document document = decision.document();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("CF_XDR_MC", document.partyName());
        fields.put("CF_XDR_LB", document.partyCategory());
        fields.put("CF_XDR_SHXYM", document.identifiers().get("uscc"));
        fields.put("CF_XDR_GSZC", document.identifiers().get("business-registration"));
        fields.put("CF_XDR_ZZJG", document.identifiers().get("organisation-code"));
        fields.put("CF_XDR_SWDJ", document.identifiers().get("tax-registration"));
        fields.put("CF_XDR_SYDW", document.identifiers().get("public-institution"));
        fields.put("CF_XDR_SHZZ", document.identifiers().get("social-organisation"));
        fields.put("CF_FRDB", legalRepresentative);
        fields.put("CF_WSH", document.documentNumber());
        fields.put("CF_WFXW", each(document, Document.Item::violation));
        fields.put("CF_SY", each(document, Document.Item::fact));
        fields.put("CF_YJ", each(document, Document.Item::basisOfPenalty));
        fields.put("CF_CFLB", decision.kinds());
        fields.put("CF_NR", document.content());
        fields.put("CF_NR_FK", wanYuan(decision.fine()));
        fields.put("CF_NR_WFFF", wanYuan(document.confiscated()));
        fields.put("CF_NR_ZKDX", document.licence());
        fields.put("CF_JDRQ", document.decidedOn());
        fields.put("CF_YXQ", document.validUntil());
        fields.put("CF_GSJZQ", document.publicUntil());
        fields.put("CF_CFJG", document.organName());
        fields.put("CF_CFJGDM", document.organCode());
        fields.put("CF_SJLY", document.dataSource() == null ? document.organName() : document.dataSource());
        fields.put("CF_SJLYDM", document.dataSourceCode() == null ? document.organCode() : document.dataSourceCode());
        fields.put("BZ", document.remark());
        return fields;
    }

    private static @Nullable String each(Document document, Function<Document.Item, @Nullable String> field) {
        String all = document.items().stream()
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("；"));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String wanYuan(@Nullable Amount amount) {
        var exact = amount == null ? null : amount.inWanYuan();
        return exact == null ? null : exact.toPlainString();
    }
}
