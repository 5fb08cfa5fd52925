import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../import/ledger/key.ts';
import { bucketsOf, judge } from '../../../import/resolve/verdict.ts';
import type { EntityType, NameRef } from '../../../import/types.ts';

type Case = readonly [a: string, b: string, verdict: 'same' | 'different' | 'unsure' | 'not compared'];

/** A name, with its scope after `@` where it has one. */
function ref(type: EntityType, text: string): NameRef {
  const [name, scope] = text.split('@');
  return { type, name: name!, ...(scope && { scope }) };
}

function verdictOf(type: EntityType, a: string, b: string): string {
  const [left, right] = [nameKey(ref(type, a)), nameKey(ref(type, b))];
  const shared = bucketsOf(left).some((bucket) => bucketsOf(right).includes(bucket));
  const judgement = shared ? judge(left, right) : undefined;
  expect(judge(right, left)?.verdict).toBe(judge(left, right)?.verdict);
  return judgement?.verdict ?? 'not compared';
}

function check(type: EntityType, cases: readonly Case[]): void {
  it.each(cases)(`${type}: %s | %s → %s`, (a, b, verdict) => {
    expect(verdictOf(type, a, b)).toBe(verdict);
  });
}

describe('public bodies', () => {
  check('IssuingBody', [
    ['工信部', '工业和信息化部', 'same'],
    ['广州市科技局', '广州市科学技术局', 'same'],
    ['黄埔区政府', '黄埔区人民政府', 'same'],
    ['广东省政府', '广东省人民政府', 'same'],
    ['广州市科技局', '广州市商务局', 'not compared'],
    ['广州市科技局', '深圳市科技局', 'not compared'],
    ['广东省科技厅', '广州市科技局', 'not compared'],
    ['国务院', '国务院办公厅', 'not compared'],
  ]);
});

describe('policies', () => {
  check('Policy', [
    ['关于印发《新一代人工智能发展规划》的通知', '新一代人工智能发展规划', 'same'],
    [
      '某市加快氢能产业发展5年计划（2018年-2022年）',
      '某市加快氢能产业发展五年行动计划（2018—2022年）',
      'same',
    ],
    ['促进区块链产业发展办法（试行）', '促进区块链产业发展办法', 'same'],
    ['关于加快区块链产业发展的意见@贵州省', '关于加快区块链产业发展的意见@湖南省', 'different'],
    ['关于加快区块链产业发展的意见', '关于加快区块链产业发展的意见@湖南省', 'unsure'],
    ['人工智能发展规划（2018-2020年）', '人工智能发展规划（2021-2025年）', 'not compared'],
    ['区块链10条', '区块链10条2.0', 'not compared'],
    ['促进人工智能产业发展办法', '促进人工智能产业发展办法实施细则', 'not compared'],
  ]);
});

describe('parks', () => {
  check('Park', [
    ['星沙区块链产业园', '星沙区块链产业园区', 'same'],
    ['蚁米区块链创客空间', '广州蚁米区块链众创空间', 'same'],
    ['上海区块链技术创新与产业化基地', '上海技术创新与产业化基地', 'same'],
    ['杭州区块链产业园', '长沙区块链产业园', 'different'],
    ['区块链产业园', '长沙区块链产业园', 'unsure'],
    ['合肥人工智能产业园', '合肥大数据产业园', 'different'],
    ['苏州工业园区', '昆山工业园区', 'different'],
    ['张江高科技园区', '张江高科技园', 'same'],
  ]);
});

describe('companies', () => {
  check('Company', [
    ['腾讯公司', '腾讯', 'same'],
    ['楚天龙股份有限公司', '楚天龙', 'same'],
    ['楚天龙股份有限公司', '楚天龙股份', 'same'],
    ['楚天龙集团', '楚天龙股份', 'unsure'],
    ['东莞市星际信息技术有限公司', '东莞市星河信息技术有限公司', 'not compared'],
    ['北京智乾科技有限公司', '上海智乾科技有限公司', 'different'],
    ['智乾区块链科技有限公司', '深圳智乾区块链科技有限公司', 'unsure'],
    ['甲乙股份有限公司', '甲乙有限责任公司', 'unsure'],
    ['腾讯', '深圳市腾讯计算机系统有限公司', 'same'],
    ['腾讯', '腾讯控股', 'same'],
    ['中国一汽', '一汽集团', 'same'],
    ['工行', '中国工商银行股份有限公司', 'same'],
    ['中国电子', '中国电科', 'not compared'],
    ['广东青云计算机科技有限公司', '广东青云计算机科技有限公司东莞长安分公司', 'not compared'],
  ]);
});

describe('regions', () => {
  check('Region', [
    ['广州@440100', '广州市@440100', 'same'],
    ['白云区@440111', '白云区@520113', 'different'],
    ['白云区', '白云区@520113', 'unsure'],
  ]);
});

describe('funds', () => {
  check('Fund', [
    ['区块链产业引导基金@上海', '区块链产业引导基金@长沙', 'different'],
    ['娄底市区块链产业基金', '长沙市区块链产业基金', 'different'],
    ['英诺杭州基金', '英诺 杭州基金', 'same'],
  ]);
});
