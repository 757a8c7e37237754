import { Module } from '@nestjs/common';
import { LettersResolver } from './letters.resolver.js';
import { LettersService } from './letters.service.js';

@Module({ providers: [LettersService, LettersResolver] })
export class LettersModule {}
