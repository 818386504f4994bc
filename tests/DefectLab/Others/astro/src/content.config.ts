import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

// As strict as the schema language allows.
const entry = {
  title: z.string().min(1).max(140),
  short: z.string().min(1).max(240),
  date: z.date(),
  sources: z.array(reference('sources')).min(1),
};

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content/articles' }),
    schema: z.strictObject({
      ...entry,
      kind: z.enum(['agreement', 'dialogue', 'organisation', 'programme', 'document']),
      status: z.enum(['in force', 'announced', 'active', 'dormant', 'concluded']).optional(),
      tracks: z.array(z.enum(['eddystone', 'scottish-lights'])),
      overseen_by: reference('articles').optional(),
    }),
  }),
  terms: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content/terms' }),
    schema: z.strictObject({ ...entry, kind: z.enum(['concept', 'law', 'system', 'technology']) }),
  }),
  timeline: defineCollection({
    loader: file('data/timeline.yml'),
    schema: z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      title: z.string().max(90),
      date: z.date(),
      state: z.enum(['confirmed', 'single-source', 'disputed']),
      articles: z.array(reference('articles')),
    }),
  }),
  sources: defineCollection({
    loader: file('data/sources.yml'),
    schema: z.strictObject({ id: z.string(), title: z.string(), publisher: z.string(), url: z.url(), kind: z.enum(['primary', 'news', 'secondary']) }),
  }),
};
