package org.mingjian.demo;

import java.util.Arrays;
import java.util.List;

/** The prefecture and its counties: codes of Shangqiu, Henan, in GB/T 2260 under invented names. */
enum Place {
    CITY("411400", "鉴川市", "鉴川", 4),
    NORTH_LAKE("411402", "北湖区", "鉴北", 20),
    SOUTH_DYKE("411403", "南堤区", "鉴南", 18),
    WILLOW("411421", "柳阳县", "鉴柳", 9),
    QUIET_DYKE("411422", "安堤县", "鉴安", 8),
    BRIDGE("411423", "宁桥县", "鉴宁", 6),
    HARVEST("411424", "禾丰县", "鉴禾", 9),
    CLOUD_FORD("411425", "云渡县", "鉴云", 10),
    WEIR("411426", "夏堰县", "鉴夏", 10),
    LASTING_WEIR("411481", "永堰市", "鉴永", 14);

    private final String code;
    private final String label;
    private final String brief;
    private final int weight;

    Place(String code, String label, String brief, int weight) {
        this.code = code;
        this.label = label;
        this.brief = brief;
        this.weight = weight;
    }

    static List<Place> counties() {
        return Arrays.stream(values()).filter(place -> place != CITY).toList();
    }

    String code() {
        return code;
    }

    String region() {
        return "CN-" + code;
    }

    /** Its name. */
    String label() {
        return label;
    }

    /** Its name with that of the city. */
    String fullLabel() {
        return this == CITY ? label : CITY.label + label;
    }

    /** What documents of its organ begin with. */
    String brief() {
        return brief;
    }

    /** How much of the city lies there. */
    int weight() {
        return weight;
    }

    /** Key of its organ. */
    String organ() {
        return "demo." + code;
    }

    String organStream() {
        return "Organ-" + organ();
    }

    String organName() {
        return (this == CITY ? label : fullLabel()) + "卫生健康委员会";
    }

    String organCode() {
        return CheckDigits.uscc("11", code, 20_000_000 + ordinal() * 1_111);
    }
}
