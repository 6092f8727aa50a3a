import assert from 'node:assert/strict';
import { placeAndReason } from '../../src/chat/typed-date/place-and-reason.ts';

describe('place and reason of an extra meeting', () => {
  for (const [typed, place, reason] of [
    ['Rosenlund, skäl: Lokalen är uppsagd', 'Rosenlund', 'Lokalen är uppsagd'],
    ['Plats: Rosenlund. Skäl: Lokalen', 'Rosenlund', 'Lokalen'],
    ['skäl: Rosenlund är uppsagt', '', 'Rosenlund är uppsagt'],
    ['in Rosenlund reason: the premises', 'Rosenlund', 'the premises'],
  ] as const)
    it(`are told apart for sure: ${typed}`, () =>
      assert.deepEqual(placeAndReason(typed), { place, reason, sure: true }));

  for (const [typed, place, reason] of [
    ['Rosenlund Ordföranden är sjukskriven', 'Rosenlund', 'Ordföranden är sjukskriven'],
    ['Rosenlund sal 2 Ordföranden är sjukskriven', 'Rosenlund sal 2', 'Ordföranden är sjukskriven'],
    ['i Rosenlund Ordföranden är sjukskriven', 'Rosenlund', 'Ordföranden är sjukskriven'],
    ['i Rosenlund lokalen är uppsagd', 'Rosenlund', 'lokalen är uppsagd'],
    ['Rosenlund: lokalen är uppsagd', 'Rosenlund', 'lokalen är uppsagd'],
    ['Rosenlund – Higab har sagt upp lokalen', 'Rosenlund', 'Higab har sagt upp lokalen'],
    ['Rosenlund eftersom lokalen är uppsagd', 'Rosenlund', 'eftersom lokalen är uppsagd'],
    ['Teams lokalen är uppsagd', 'Teams', 'lokalen är uppsagd'],
    ['på Teams, lokalen är uppsagd', 'Teams', 'lokalen är uppsagd'],
    ['på grund av branden', '', 'på grund av branden'],
    ['Lokalen är uppsagd', '', 'Lokalen är uppsagd'],
    ['Lokalen är uppsagd: vi måste flytta', '', 'Lokalen är uppsagd: vi måste flytta'],
    [
      'Ordföranden är sjuk eftersom hon har brutit benet',
      '',
      'Ordföranden är sjuk eftersom hon har brutit benet',
    ],
    ['', '', ''],
  ] as const)
    it(`are guessed: ${typed}`, () =>
      assert.deepEqual(placeAndReason(typed), { place, reason, sure: false }));
});
