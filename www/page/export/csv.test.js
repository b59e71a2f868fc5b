import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from './csv.js';

const FRENCH = { separator: ';', decimal: ',', yes: 'oui', no: 'non' };
const ENGLISH = { separator: ',', decimal: '.', yes: 'yes', no: 'no' };

test('numbers, answers and holes follow the language', () => {
  const rows = [
    ['nom', 'score'],
    ['a', 0.1 + 0.2],
    [true, null],
    [false, 12],
  ];
  assert.equal(toCsv(rows, FRENCH), '\uFEFFnom;score\r\na;0,3\r\noui;\r\nnon;12\r\n');
  assert.equal(
    toCsv(rows, ENGLISH),
    '\uFEFFname,score\r\n'.replace('name', 'nom') + 'a,0.3\r\nyes,\r\nno,12\r\n',
  );
});

test('a separator, a quotation mark or a line end makes a cell quoted', () => {
  assert.equal(
    toCsv([['a;b', 'dit "oui"', 'x\ny', 'a,b']], FRENCH),
    '\uFEFF"a;b";"dit ""oui""";"x\ny";a,b\r\n',
  );
});

test('a text that begins like a formula stays a text', () => {
  assert.equal(toCsv([['=1+1', '@nom', '-t-il', -2]], FRENCH), "\uFEFF'=1+1;'@nom;'-t-il;-2\r\n");
});
