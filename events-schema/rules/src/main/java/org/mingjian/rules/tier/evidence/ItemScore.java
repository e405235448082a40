package org.mingjian.rules.tier.evidence;

/**
 * An item of a score sheet. Points may be whole or tenths or any other part, as long as a sheet uses one throughout: only shares
 * are judged.
 *
 * @param item its id on the sheet
 * @param points what it can earn, above 0
 * @param earned what it earned, 0 to {@code points}; 0 where it does not apply
 * @param applicable whether it applies to the unit; one that does not is a reasonable omission 合理缺项
 * @param key whether it is a key item 关键项 ※
 */
public record ItemScore(String item, int points, int earned, boolean applicable, boolean key) {

    /** @throws IllegalArgumentException points are out of range */
    public ItemScore {
        if (points <= 0 || earned < 0 || earned > points || !applicable && earned > 0) {
            throw new IllegalArgumentException("item " + item + ": " + earned + " of " + points
                    + (applicable ? "" : " though it does not apply") + " cannot be");
        }
    }
}
